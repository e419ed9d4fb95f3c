/// The pages for taking documents in (*tiếp nhận văn bản*): upload, list, confirmation, outline, pages to check.
///
/// Open {@link vn.sotay.admin.pages.intake.IntakePage}: one page that shows a file at whatever step it is.
///
/// Every button that leads away from the form saves it first, so nothing that was typed is lost. All of it works
/// without scripts.
@NullMarked
package vn.sotay.admin.pages.intake;

import org.jspecify.annotations.NullMarked;
