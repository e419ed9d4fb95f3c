/// The library as officers see it (*kho văn bản*): the list with its filters and counts, one document with all
/// about it, history, trash and topics.
///
/// Open {@link vn.sotay.admin.storage.library.LibraryList} and
/// {@link vn.sotay.admin.storage.library.LibraryScope}.
///
/// Which documents somebody may know of is decided by {@link vn.sotay.admin.storage.library.LibraryScope} alone:
/// every query here begins with its condition, counts included.
@NullMarked
package vn.sotay.admin.storage.library;

import org.jspecify.annotations.NullMarked;
