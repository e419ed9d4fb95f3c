/// Text out of uploaded files (*trích văn bản từ tệp tải lên*): PDF, scans and photos, Word, Excel, ODT, RTF,
/// HTML and plain text.
///
/// Open {@link vn.sotay.search.extraction.TextExtraction} (the way in) and {@link
/// vn.sotay.search.extraction.Extraction} (what comes out); {@link vn.sotay.search.extraction.Reason} lists
/// why there may be no text.
///
/// A file is hostile until it has been read: here it is only measured, and the libraries that understand it run
/// in a child JVM with limits of memory, time and output and without network. The caller gets all of the text or
/// none of it.
///
/// Depends on the JDK and slf4j; the libraries are in `reading` and `printed`.
@NullMarked
package vn.sotay.search.extraction;

import org.jspecify.annotations.NullMarked;
