/// The library in the administration (*kho văn bản*): list, document, corrections, validity, topics, trash.
///
/// Open `LibraryListPage` and {@link vn.sotay.admin.pages.library.DocumentPage}.
///
/// Pages that only show let documents of committees above through (`looking`); whatever changes one needs it to
/// belong to the caller's unit or below.
@NullMarked
package vn.sotay.admin.pages.library;

import org.jspecify.annotations.NullMarked;
