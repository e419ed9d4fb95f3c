/// Accounts of the administration in PostgreSQL (*kho tài khoản quản trị*).
///
/// Open {@link vn.sotay.admin.storage.accounts.PostgresAccounts} (what the gate asks), {@link
/// vn.sotay.admin.storage.accounts.PostgresCredentials} (what signing in asks) and {@link
/// vn.sotay.admin.storage.accounts.AccountChanges}.
@NullMarked
package vn.sotay.admin.storage.accounts;

import org.jspecify.annotations.NullMarked;
