/// The tree of organisations in the administration (*tổ chức đảng*): looking at it, and changing it.
///
/// Open {@link vn.sotay.admin.pages.units.TreePage}, {@link vn.sotay.admin.pages.units.UnitPage} and, for
/// changes, {@link vn.sotay.admin.pages.units.MergePage}. {@link vn.sotay.admin.pages.units.UnitChooser}
/// serves the forms of other features too; its template says how to use it.
///
/// Each change is one page that says exactly what will happen. Its form carries what was seen, and a form
/// that shows an older state is refused.
@NullMarked
package vn.sotay.admin.pages.units;

import org.jspecify.annotations.NullMarked;
