/// Proposals and rules in the administration (*góp ý, kiến nghị; quy tắc*).
///
/// Open {@link vn.sotay.admin.pages.feedback.ProposalsPage}, {@link
/// vn.sotay.admin.pages.feedback.ProposalPage} and {@link vn.sotay.admin.pages.feedback.RulesPage}.
///
/// An organisation sees what is addressed to itself; committees above see how many of theirs are late.
@NullMarked
package vn.sotay.admin.pages.feedback;

import org.jspecify.annotations.NullMarked;
