/// Rosters, cell by cell and row by row.
@NullMarked
package vn.sotay.organisation.roster.check;

import org.jspecify.annotations.NullMarked;
