/// Sending by the official account (*gửi tin*): in the chat while the person's window is open, by template
/// otherwise.
///
/// Open {@link vn.sotay.channels.zalo.sending.ZaloChannel} (which way), {@link
/// vn.sotay.channels.zalo.sending.ZaloChat} (the chat) and {@link vn.sotay.channels.zalo.sending.ZaloReach} (the
/// window).
///
/// A message is handed over at most once for each call of `send`, except in another form when Zalo has refused
/// the first.
@NullMarked
package vn.sotay.channels.zalo.sending;

import org.jspecify.annotations.NullMarked;
