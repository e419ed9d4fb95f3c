/// Changes of members' records in PostgreSQL (*thêm, sửa, chuyển sinh hoạt, đổi trạng thái*).
///
/// Open {@link vn.sotay.admin.storage.members.changes.MemberChanges} and
/// {@link vn.sotay.admin.storage.members.changes.Transfers}.
///
/// Every change is written together with its entry in the audit trail, and only to the record as it was
/// read: who comes second with a stale one changes nothing. The rules have been asked before.
@NullMarked
package vn.sotay.admin.storage.members.changes;

import org.jspecify.annotations.NullMarked;
