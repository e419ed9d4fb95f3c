/// Party organisations and their members (*tổ chức đảng, đảng viên*).
///
/// Open {@link vn.sotay.organisation.Unit} and {@link vn.sotay.organisation.Member}. Only what the handbook
/// needs of a person is here: no national ID, card number, address, origin or religion is ever read or
/// kept.
///
/// Depends on `language`.
@NullMarked
package vn.sotay.organisation;

import org.jspecify.annotations.NullMarked;
