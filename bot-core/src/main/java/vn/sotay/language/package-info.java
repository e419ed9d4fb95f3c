/// Vietnamese text as people type it (*chữ viết*): the one place that knows how to clean, fold and compare
/// it.
///
/// Open {@link vn.sotay.language.VietnameseText}. Matching of words in a conversation and search share its
/// folding, so what counts as the same word is decided once.
///
/// Depends on the JDK only.
@NullMarked
package vn.sotay.language;

import org.jspecify.annotations.NullMarked;
