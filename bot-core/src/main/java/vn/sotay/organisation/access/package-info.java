/// Who may do what with which units (*phân quyền*).
///
/// Open {@link vn.sotay.organisation.access.Role}: the table of roles and permissions.
///
/// A role says what; the unit it is held for says where: that unit and all below it. Both are checked in
/// one place, by the gate of the administration.
///
/// Depends on nothing.
@NullMarked
package vn.sotay.organisation.access;

import org.jspecify.annotations.NullMarked;
