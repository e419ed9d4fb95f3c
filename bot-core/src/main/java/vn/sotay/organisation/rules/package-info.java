/// Rules of the Party as data (*quy tắc*): numbers with their source and date, which a committee may set for
/// itself and all below.
///
/// Open {@link vn.sotay.organisation.rules.Rules} (which value holds where) and {@link
/// vn.sotay.organisation.rules.WorkingDays} (counting days that are worked).
///
/// The texts behind the numbers are replaced often; so none of them is a constant of the code.
///
/// Depends on `organisation`.
@NullMarked
package vn.sotay.organisation.rules;

import org.jspecify.annotations.NullMarked;
