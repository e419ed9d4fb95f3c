/// Accounts of the administration (*tài khoản quản trị*): list, make, change, hand over, close.
///
/// Open {@link vn.sotay.admin.pages.accounts.AccountsPage} and {@link
/// vn.sotay.admin.pages.accounts.AccountPage}. What is allowed is decided by the gate and by {@link
/// vn.sotay.admin.accounts.AccountDesk}.
@NullMarked
package vn.sotay.admin.pages.accounts;

import org.jspecify.annotations.NullMarked;
