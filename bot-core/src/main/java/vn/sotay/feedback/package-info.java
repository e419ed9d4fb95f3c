/// Opinions, proposals and questions of members (*góp ý, kiến nghị, câu hỏi*) and their answers.
///
/// Open {@link vn.sotay.feedback.ProposalDialog} (what a member meets), {@link vn.sotay.feedback.Proposal} and
/// the port {@link vn.sotay.feedback.Proposals}.
///
/// Each has a number and a day by which it must be answered, in working days, shown to both sides. Who asked
/// not to be named is named to nobody, and gets the answer all the same.
@NullMarked
package vn.sotay.feedback;

import org.jspecify.annotations.NullMarked;
