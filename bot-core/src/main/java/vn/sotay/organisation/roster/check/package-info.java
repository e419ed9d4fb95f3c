/// What a row of a roster would change (*đối chiếu*): who is new, who differs, who moves, what is wrong.
///
/// Open {@link vn.sotay.organisation.roster.check.RosterCheck}.
///
/// People are recognised by their file number, else by full name, year of birth and day of joining; who
/// cannot be told apart is a fault, never a guess. An empty cell changes nothing, and whoever is missing
/// from the roster stays.
///
/// Depends on `language`, `organisation` and `organisation.roster`.
@NullMarked
package vn.sotay.organisation.roster.check;

import org.jspecify.annotations.NullMarked;
