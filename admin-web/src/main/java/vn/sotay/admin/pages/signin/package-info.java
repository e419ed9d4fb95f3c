/// Signing in (*đăng nhập*), and taking an account over by a link (*nhận tài khoản*).
///
/// Open {@link vn.sotay.admin.pages.signin.SignInPage} and {@link
/// vn.sotay.admin.pages.signin.InvitationPage}. Who somebody is, is decided by {@link
/// vn.sotay.admin.security.SignIn}.
@NullMarked
package vn.sotay.admin.pages.signin;

import org.jspecify.annotations.NullMarked;
