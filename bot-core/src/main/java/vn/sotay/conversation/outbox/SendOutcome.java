package vn.sotay.conversation.outbox;

import java.time.Instant;

/// Answers the sender's only question: is there any point in trying again?
public sealed interface SendOutcome {
    /// The service took it.
    record Sent(String messageId) implements SendOutcome {}

    /// The service did not take it, and may later.
    record TryLater(Instant notBefore, String why) implements SendOutcome {}

    /// The service will not take it.
    record GiveUp(Reason reason, String detail) implements SendOutcome {}

    /// It was handed over and no answer came: it may have arrived or not.
    record AnswerLost(String why) implements SendOutcome {}

    /// Why a message cannot reach a person by this account.
    enum Reason {
        BLOCKED_BY_RECIPIENT,
        OUTSIDE_MESSAGING_WINDOW,
        CONTENT_REFUSED,
        ACCOUNT_GONE,
        TOO_OFTEN_IN_VAIN
    }
}
