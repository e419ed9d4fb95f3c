/// The inbox (*hộp thư đến*): every update is stored before it is answered, and answered exactly once.
///
/// Open {@link vn.sotay.conversation.inbox.Inbox} (one pass over what waits) and {@link
/// vn.sotay.conversation.inbox.Updates} (the table behind it). Accounts are spread over 256 {@linkplain
/// vn.sotay.conversation.lane.Lane lanes}; whoever holds a lane answers its accounts, one update at a time.
///
/// A turn's replies, its place, its effects and the mark that it is done commit together or not at all.
@NullMarked
package vn.sotay.conversation.inbox;

import org.jspecify.annotations.NullMarked;
