/// One's own account (*tài khoản của tôi*): password, second factor, sessions.
///
/// Open {@link vn.sotay.admin.pages.account.MyAccountPage}. {@link
/// vn.sotay.admin.pages.account.CredentialViews} is shared with the pages where an account is taken over.
@NullMarked
package vn.sotay.admin.pages.account;

import org.jspecify.annotations.NullMarked;
