/// Reading one document, in the child JVM (*đọc tệp*): the formats whose text flows.
///
/// Open {@link vn.sotay.search.extraction.reading.DocumentReader} (what every format is) and {@link
/// vn.sotay.search.extraction.reading.PageWriter} (where the text goes).
///
/// A reader may throw anything that its library throws: the JVM is there for one document and the parent
/// understands its death.
@NullMarked
package vn.sotay.search.extraction.reading;

import org.jspecify.annotations.NullMarked;
