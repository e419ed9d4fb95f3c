/// The words of a document's passages (*từ ngữ theo đoạn trích*): which term stands in which passage, as one
/// block of bytes for each document, so that a question is compared with all of its passages in microseconds.
///
/// Open {@link vn.sotay.search.passages.PassageTerms} (what is kept) and {@link
/// vn.sotay.search.passages.TermCode} (what a term becomes).
///
/// Two terms may share a code, one time in thousands; a score then is a little too high, and nothing else follows
/// from it: texts are never read back from codes.
@NullMarked
package vn.sotay.search.passages;

import org.jspecify.annotations.NullMarked;
