/// The reading program (*chương trình đọc tệp*), which runs once for each document.
///
/// Open {@link vn.sotay.search.extraction.child.ReadingMain}. It ends when its parent does, and its standard
/// output belongs to {@link vn.sotay.search.extraction.Frame} alone.
@NullMarked
package vn.sotay.search.extraction.child;

import org.jspecify.annotations.NullMarked;
