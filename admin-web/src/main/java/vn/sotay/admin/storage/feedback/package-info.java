/// Proposals, rules and days off in PostgreSQL (*kho kiến nghị, quy tắc*).
///
/// Open {@link vn.sotay.admin.storage.feedback.PostgresProposals} (as members see them), {@link
/// vn.sotay.admin.storage.feedback.ProposalDesk} (what officers do) and {@link
/// vn.sotay.admin.storage.feedback.PostgresRules}.
///
/// No query that an officer's page uses gives the name of a member who did not want to be named.
@NullMarked
package vn.sotay.admin.storage.feedback;

import org.jspecify.annotations.NullMarked;
