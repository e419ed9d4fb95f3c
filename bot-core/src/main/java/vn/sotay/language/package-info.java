/// Vietnamese text as people type it (*chữ viết*): the one place that knows how to clean, fold and compare
/// it; and the days and times of Việt Nam as they are written.
///
/// Open {@link vn.sotay.language.VietnameseText} and {@link vn.sotay.language.VietnamTime}. Matching of words
/// in a conversation and search share its folding, so what counts as the same word is decided once.
///
/// Depends on the JDK only.
@NullMarked
package vn.sotay.language;

import org.jspecify.annotations.NullMarked;
