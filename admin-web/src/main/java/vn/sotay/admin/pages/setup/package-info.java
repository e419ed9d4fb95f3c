/// The first set-up (*thiết lập lần đầu*): the first administrator by a link from the log, the name of the
/// province, then a checklist that can be left and taken up again.
///
/// Open {@link vn.sotay.admin.pages.setup.FirstPage} and {@link vn.sotay.admin.pages.setup.SetUpPage}.
@NullMarked
package vn.sotay.admin.pages.setup;

import org.jspecify.annotations.NullMarked;
