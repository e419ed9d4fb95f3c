/// The pages for taking rosters in (*nhập danh sách*): upload, columns, comparison, result.
///
/// Open {@link vn.sotay.admin.pages.roster.RosterPage}: one page that shows whatever step an import is at,
/// so that it can be left and come back to.
@NullMarked
package vn.sotay.admin.pages.roster;

import org.jspecify.annotations.NullMarked;
