/// A document as the index keeps it (*văn bản trong chỉ mục*): its words counted, its passages, and what stands
/// beside them.
///
/// Open {@link vn.sotay.search.stored.DocumentEntry} (what goes in) and {@link
/// vn.sotay.search.stored.LibrarySearcher} (what a question meets).
///
/// Text that is not for everybody is counted in fields of its own, and restricted text not at all.
@NullMarked
package vn.sotay.search.stored;

import org.jspecify.annotations.NullMarked;
