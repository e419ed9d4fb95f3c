/// Following up directives (*theo dõi thực hiện*): which committees must issue a plan of their own, by when, and
/// what they have issued.
///
/// Open {@link vn.sotay.directives.Duty} (what one committee owes), {@link
/// vn.sotay.directives.ReminderDays} (when it is reminded) and {@link vn.sotay.directives.DutyDialog} (its
/// officers in chat).
///
/// A duty is of a committee, never of a person: its officers are told, and any of them may answer.
@NullMarked
package vn.sotay.directives;

import org.jspecify.annotations.NullMarked;
