/// The page of the web chat (*trang trò chuyện*) and its calls.
///
/// Open {@link vn.sotay.admin.pages.chat.ChatCalls} (what the page sends and asks) and {@link
/// vn.sotay.admin.pages.chat.ChatStream} (how replies reach it). To the core this is a channel like the
/// others.
///
/// A malformed call gets a 4xx status with one sentence in `detail`.
@NullMarked
package vn.sotay.admin.pages.chat;

import org.jspecify.annotations.NullMarked;
