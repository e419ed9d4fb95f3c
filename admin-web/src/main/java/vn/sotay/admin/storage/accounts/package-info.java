/// Accounts of the administration in PostgreSQL (*kho tài khoản quản trị*).
///
/// Open {@link vn.sotay.admin.storage.accounts.PostgresAccounts}.
@NullMarked
package vn.sotay.admin.storage.accounts;

import org.jspecify.annotations.NullMarked;
