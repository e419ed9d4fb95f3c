/// What the cells of a roster mean (*danh sách đảng viên*): names, dates, words for status and post.
///
/// Open {@link vn.sotay.organisation.roster.CellReading} and {@link
/// vn.sotay.organisation.roster.RosterField}: the only columns that exist for us.
///
/// A value is either read into its one form, or becomes a {@link
/// vn.sotay.organisation.roster.RosterFault} with a reason; nothing is guessed. National IDs, card numbers,
/// ethnicity, religion and addresses have no field here.
///
/// Depends on `language` and `organisation`.
@NullMarked
package vn.sotay.organisation.roster;

import org.jspecify.annotations.NullMarked;
