/// Imports of rosters in PostgreSQL (*kho nhập danh sách*): where they stand, what was read, what it would
/// change, and the change itself.
///
/// Open {@link vn.sotay.admin.storage.roster.RosterImports} and {@link
/// vn.sotay.admin.storage.roster.RosterCommit}.
///
/// Everything read of people goes when the import is taken over or thrown away, and after a week in any
/// case; only rows that could not be imported stay until then.
@NullMarked
package vn.sotay.admin.storage.roster;

import org.jspecify.annotations.NullMarked;
