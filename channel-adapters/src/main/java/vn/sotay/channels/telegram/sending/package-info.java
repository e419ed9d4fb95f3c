/// What goes out to Telegram (*tin gửi qua Telegram*): a reply becomes messages within Telegram's limits, and
/// whatever Telegram answers becomes an outcome.
///
/// Open {@link vn.sotay.channels.telegram.sending.TelegramChannel}, then `TelegramReplies` (how a reply is cut),
/// `Drawing` (how a message looks) and `Outcomes` (the table of errors).
///
/// All text is plain text: nothing in it can be taken for markup, and no link in it is previewed, for a preview
/// would use up a link that opens once.
@NullMarked
package vn.sotay.channels.telegram.sending;

import org.jspecify.annotations.NullMarked;
