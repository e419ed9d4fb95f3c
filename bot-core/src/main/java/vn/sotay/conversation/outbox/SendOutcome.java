package vn.sotay.conversation.outbox;

import java.time.Instant;
import java.util.Optional;
import vn.sotay.conversation.contact.Contact;

/// Answers the sender's only question: is there any point in trying again?
public sealed interface SendOutcome {
    /// The service took it.
    record Sent(String messageId) implements SendOutcome {}

    /// The service did not take it, and may later.
    record TryLater(Instant notBefore, String why) implements SendOutcome {}

    /// The service will not take it.
    record GiveUp(Reason reason, String detail) implements SendOutcome {}

    /// Nothing can go now, and it is not the message's fault: the pace is used up or the channel is paused.
    /// Not counted as a try.
    record Wait(Instant until, String why) implements SendOutcome {}

    /// It was handed over and no answer came: it may have arrived or not.
    ///
    /// @param fingerprint of what was sent, where the channel shows our messages back and a lost one can be
    ///                    told by it; empty elsewhere
    record AnswerLost(String why, String fingerprint) implements SendOutcome {
        public AnswerLost(String why) {
            this(why, "");
        }
    }

    /// Why a message cannot reach a person by this account.
    enum Reason {
        BLOCKED_BY_RECIPIENT,
        NEVER_STARTED,
        OUTSIDE_MESSAGING_WINDOW,
        CONTENT_REFUSED,
        ACCOUNT_GONE,
        TOO_OFTEN_IN_VAIN;

        /// Whether nothing at all reaches the account, whatever is sent.
        public boolean isForAll() {
            return end().isPresent();
        }

        /// How a message ends that goes to an account out of reach.
        public static Reason of(Contact.End end) {
            return switch (end) {
                case BLOCKED -> BLOCKED_BY_RECIPIENT;
                case NEVER_STARTED -> NEVER_STARTED;
                case GONE -> ACCOUNT_GONE;
            };
        }

        Optional<Contact.End> end() {
            return switch (this) {
                case BLOCKED_BY_RECIPIENT -> Optional.of(Contact.End.BLOCKED);
                case NEVER_STARTED -> Optional.of(Contact.End.NEVER_STARTED);
                case ACCOUNT_GONE -> Optional.of(Contact.End.GONE);
                case OUTSIDE_MESSAGING_WINDOW, CONTENT_REFUSED, TOO_OFTEN_IN_VAIN -> Optional.empty();
            };
        }
    }
}
