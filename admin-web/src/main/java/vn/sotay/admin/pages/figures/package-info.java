/// The dashboard (*tổng quan*): members, ages, states and links of one's units in numbers.
///
/// Open {@link vn.sotay.admin.pages.figures.FiguresPage}. What can be seen can be downloaded as a
/// spreadsheet.
///
/// Counts only: no page here shows a name, and drilling down ends at a unit.
@NullMarked
package vn.sotay.admin.pages.figures;

import org.jspecify.annotations.NullMarked;
