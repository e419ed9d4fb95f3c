/// How replies look on Zalo (*cách hiển thị*): plain text of at most 2,000 characters with up to five buttons,
/// a file, or Zalo's own request for particulars.
///
/// Open {@link vn.sotay.channels.zalo.replies.ZaloReplies} and {@link
/// vn.sotay.channels.zalo.replies.ZaloMessage}.
///
/// Nothing that is said is left out: what does not fit goes in several messages, what cannot be a button is a
/// number in the text.
@NullMarked
package vn.sotay.channels.zalo.replies;

import org.jspecify.annotations.NullMarked;
