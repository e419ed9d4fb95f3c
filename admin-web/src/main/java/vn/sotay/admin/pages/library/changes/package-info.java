/// Changing the library (*cập nhật kho văn bản*): corrections, validity, many documents at once, topics, trash.
///
/// Open `CorrectionPage` and `BulkPage`.
///
/// What a form sent stays in it until it can be done.
@NullMarked
package vn.sotay.admin.pages.library.changes;

import org.jspecify.annotations.NullMarked;
