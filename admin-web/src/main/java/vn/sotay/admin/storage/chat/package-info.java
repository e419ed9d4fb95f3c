/// The transcripts of the web chat in PostgreSQL (*kho tin nhắn web*).
///
/// Open {@link vn.sotay.admin.storage.chat.PostgresWebChatMessages}. A transcript's ids grow in the order
/// in which its messages become readable, so a page that knows the last id it saw misses nothing.
@NullMarked
package vn.sotay.admin.storage.chat;

import org.jspecify.annotations.NullMarked;
