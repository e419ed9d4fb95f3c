/// Lists and records of members in PostgreSQL (*danh sách, hồ sơ đảng viên*).
///
/// Open {@link vn.sotay.admin.storage.members.MemberList} and
/// {@link vn.sotay.admin.storage.members.MemberRecords}; who looked at a record is told by
/// {@link vn.sotay.admin.storage.members.RecordLooks}.
///
/// What an erased person left is never shown.
@NullMarked
package vn.sotay.admin.storage.members;

import org.jspecify.annotations.NullMarked;
