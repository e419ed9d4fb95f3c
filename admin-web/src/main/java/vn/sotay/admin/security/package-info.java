/// Who may call what, and who somebody is (*đăng nhập và phân quyền truy cập*), in one place.
///
/// Open {@link vn.sotay.admin.security.SecurityWiring} (whatever is not named there is refused), {@link
/// vn.sotay.admin.security.SignIn} and {@link vn.sotay.admin.security.SessionStart}.
///
/// The strict content security policy allows no inline script or style and nothing from elsewhere.
@NullMarked
package vn.sotay.admin.security;

import org.jspecify.annotations.NullMarked;
