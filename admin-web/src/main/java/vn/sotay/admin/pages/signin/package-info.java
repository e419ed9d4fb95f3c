/// Signing in (*đăng nhập*).
///
/// Open {@link vn.sotay.admin.pages.signin.SignInPage}.
@NullMarked
package vn.sotay.admin.pages.signin;

import org.jspecify.annotations.NullMarked;
