/// Texts as messaging platforms take them (*cắt văn bản theo giới hạn của nền tảng*).
///
/// Open {@link vn.sotay.channels.text.Cutting}; {@link vn.sotay.channels.text.InWords} is for what cannot be
/// drawn.
///
/// Nothing is lost by cutting: the pieces, read one after the other, are the text.
@NullMarked
package vn.sotay.channels.text;

import org.jspecify.annotations.NullMarked;
