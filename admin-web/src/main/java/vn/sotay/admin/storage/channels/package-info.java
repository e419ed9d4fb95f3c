/// What is kept of the channels themselves (*kho trạng thái kênh*): how they are doing, tokens, files and polls
/// that a platform knows, updates put aside.
///
/// Open {@link vn.sotay.admin.storage.channels.PostgresChannelStates} and {@link
/// vn.sotay.admin.storage.channels.Quarantine}.
///
/// Tokens are sealed before they reach the database, and no reading gives them to a page.
@NullMarked
package vn.sotay.admin.storage.channels;

import org.jspecify.annotations.NullMarked;
