/// Pages of members (*đảng viên*): the list, the record, and what may be changed in it.
///
/// Open {@link vn.sotay.admin.pages.members.MembersPage} and {@link vn.sotay.admin.pages.members.MemberRecordPage}.
///
/// Rules stand in `organisation.membership`, SQL in `storage.members`; here a form is read, its findings are
/// shown beside its fields, and what was typed stays.
@NullMarked
package vn.sotay.admin.pages.members;

import org.jspecify.annotations.NullMarked;
