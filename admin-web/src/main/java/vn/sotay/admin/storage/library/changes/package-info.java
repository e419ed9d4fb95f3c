/// Changes of the library by officers (*cập nhật kho văn bản*): corrections, validity, topics, trash.
///
/// Open {@link vn.sotay.admin.storage.library.changes.Corrections} and
/// {@link vn.sotay.admin.storage.library.changes.Trash}.
///
/// Each change, its line in the audit trail and its number for the indexes are one transaction.
@NullMarked
package vn.sotay.admin.storage.library.changes;

import org.jspecify.annotations.NullMarked;
