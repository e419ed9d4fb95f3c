/// Linking a chat account to a member (*liên kết tài khoản*): consent first, then a single-use
/// code or the number of their phone.
///
/// Open {@link vn.sotay.enrolment.EnrolmentDialog} (all that a stranger ever meets) and {@link
/// vn.sotay.enrolment.Enrolments} (the stored side). Nothing about anybody is told before an account is
/// linked, and a wrong, used or expired code get the same answer, as does every number that links nobody.
@NullMarked
package vn.sotay.enrolment;

import org.jspecify.annotations.NullMarked;
