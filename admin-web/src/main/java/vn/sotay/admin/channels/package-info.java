/// The channels on this node (*kênh nhắn tin*): who polls, and how much comes and goes.
///
/// Open {@link vn.sotay.admin.channels.ChannelLife} (one node polls an account at a time) and {@link
/// vn.sotay.admin.channels.Traffic} (figures per minute, for the channel's page).
///
/// Losing a figure harms nobody; losing an update is impossible here, because nothing is kept here.
@NullMarked
package vn.sotay.admin.channels;

import org.jspecify.annotations.NullMarked;
