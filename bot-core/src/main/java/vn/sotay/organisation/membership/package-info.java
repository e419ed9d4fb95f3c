/// What may stand in a member's record and what may become of it (*hồ sơ đảng viên, chuyển sinh hoạt*).
///
/// Open {@link vn.sotay.organisation.membership.MemberCheck}, then
/// {@link vn.sotay.organisation.membership.StatusRules} and
/// {@link vn.sotay.organisation.membership.TransferRules}.
///
/// Rules answer with findings: what is refused, and what is unusual and may be confirmed. A text with a
/// number like that of an ID or membership card in it is always refused.
///
/// Depends on `organisation` and `language`.
@NullMarked
package vn.sotay.organisation.membership;

import org.jspecify.annotations.NullMarked;
