/// Organisations and members in PostgreSQL (*kho tổ chức, đảng viên*).
///
/// Open {@link vn.sotay.admin.storage.organisation.PostgresMembers}. The promises are those of the ports in
/// `vn.sotay.organisation`, stated once in their contracts. SQL stands in text blocks beside what uses it.
@NullMarked
package vn.sotay.admin.storage.organisation;

import org.jspecify.annotations.NullMarked;
