package vn.sotay.feedback;

import java.time.Instant;

/// One step in the conversation about a proposal.
///
/// @param by who speaks for the organisation; empty for the member
public record ProposalEntry(Kind kind, String words, String by, Instant at) {
    /// What the step is.
    public enum Kind {
        FROM_MEMBER,
        ASKED_BACK,
        ANSWERED,
        /// To another organisation; the words say to which and why.
        PASSED_ON,
        /// More time is needed; the words say why.
        EXTENDED
    }
}
