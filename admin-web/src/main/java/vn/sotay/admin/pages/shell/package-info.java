/// What every page of the administration has around it (*khung trang*): navigation by role, language, look.
///
/// Open {@link vn.sotay.admin.pages.shell.Shell}; the frame is `templates/admin/layout.html`.
@NullMarked
package vn.sotay.admin.pages.shell;

import org.jspecify.annotations.NullMarked;
