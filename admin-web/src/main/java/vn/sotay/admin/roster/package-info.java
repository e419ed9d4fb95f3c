/// Taking rosters in (*nhập danh sách*): receive, read, compare, take over. Each step is work in the
/// background that can be left and come back to.
///
/// Open {@link vn.sotay.admin.roster.Rosters}, then {@link vn.sotay.admin.roster.RosterWorkers}.
///
/// A file is gone as soon as it was read. What a forbidden column holds is never made into a text.
@NullMarked
package vn.sotay.admin.roster;

import org.jspecify.annotations.NullMarked;
