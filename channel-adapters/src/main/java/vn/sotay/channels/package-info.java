/// What channels (*kênh nhắn tin*) have in common beyond the ports of the core: a door for webhooks, a check of
/// the connection, a state that all nodes share, and the files that are sent.
///
/// Open {@link vn.sotay.channels.WebhookDoor}, {@link vn.sotay.channels.ConnectionCheck} and {@link
/// vn.sotay.channels.ChannelStates}. Each messaging service is a package below.
///
/// Nothing here throws for what a platform or a network does: that is always a value.
@NullMarked
package vn.sotay.channels;

import org.jspecify.annotations.NullMarked;
