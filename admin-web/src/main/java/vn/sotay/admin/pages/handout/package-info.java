/// Where one-time links lead (*mở liên kết dùng một lần*).
///
/// Open {@link vn.sotay.admin.pages.handout.HandoutPage}.
///
/// Looking at a link uses nothing up and tells nothing; it is opened by a press of the button, once, and only if
/// its reader may still read what it leads to.
@NullMarked
package vn.sotay.admin.pages.handout;

import org.jspecify.annotations.NullMarked;
