/// Who may call what (*phân quyền truy cập*), in one place.
///
/// Open {@link vn.sotay.admin.security.SecurityWiring}. Whatever is not named there is refused.
///
/// The strict content security policy allows no inline script or style and nothing from elsewhere.
@NullMarked
package vn.sotay.admin.security;

import org.jspecify.annotations.NullMarked;
