/// Reading pages on which every word has its place (*trang in, trang quét*): PDF, and pictures of pages through
/// Tesseract.
///
/// Open {@link vn.sotay.search.extraction.printed.PdfReader} and {@link
/// vn.sotay.search.extraction.printed.Paragraphs} (how lines on paper become paragraphs, for both).
///
/// A page keeps its number, also when nothing on it could be read.
@NullMarked
package vn.sotay.search.extraction.printed;

import org.jspecify.annotations.NullMarked;
