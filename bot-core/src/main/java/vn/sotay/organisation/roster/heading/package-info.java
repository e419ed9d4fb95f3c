/// Which column of a spreadsheet is what (*tiêu đề cột*), and where its rows begin.
///
/// Open {@link vn.sotay.organisation.roster.heading.HeadSearch} and {@link
/// vn.sotay.organisation.roster.heading.Headings}.
///
/// A column with a forbidden heading is not read at all, so the search for the heading says for each cell
/// whether its text may be made.
///
/// Depends on `language` and `organisation.roster`.
@NullMarked
package vn.sotay.organisation.roster.heading;

import org.jspecify.annotations.NullMarked;
