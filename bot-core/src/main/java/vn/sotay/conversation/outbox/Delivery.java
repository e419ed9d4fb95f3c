package vn.sotay.conversation.outbox;

import java.time.Duration;
import java.time.Instant;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Reply;

/// Lượt gửi: one message on its way to one person.
///
/// @param attempts how often sending it has failed
public record Delivery(DeliveryId id, DeliveryKind kind, ChannelAccount to, Reply reply, int attempts) {
    /// Over about two hours, by the waits below; then nobody waits for the message any more.
    static final int MOST_ATTEMPTS = 16;

    /// Echoes come within seconds.
    private static final Duration ECHO_WAIT = Duration.ofSeconds(10);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(20);

    /// What becomes of a delivery that is being sent, once its channel has answered.
    public Status after(SendOutcome outcome, Instant now) {
        return switch (outcome) {
            case SendOutcome.Sent(String messageId) -> new Status.Sent(messageId);
            case SendOutcome.GiveUp(SendOutcome.Reason reason, String detail) -> new Status.Unreached(reason, detail);
            case SendOutcome.TryLater(Instant notBefore, String why) -> again(later(notBefore, now), why);
            case SendOutcome.Wait(Instant until, String why) ->
                new Status.Waiting(until, Math.max(1, attempts), why, "");
            case SendOutcome.AnswerLost lost when kind == DeliveryKind.REPLY -> afterLoss(lost, now);
            case SendOutcome.AnswerLost(String why, String fingerprint) -> new Status.Unknown(why, fingerprint);
        };
    }

    /// Where the channel shows our messages back, this one is waited for before it is sent again.
    private Status afterLoss(SendOutcome.AnswerLost lost, Instant now) {
        Instant notBefore = lost.fingerprint().isEmpty() ? now : now.plus(ECHO_WAIT);
        return switch (again(later(notBefore, now), lost.why())) {
            case Status.Waiting(Instant due, int tries, String why, String none) ->
                new Status.Waiting(due, tries, why, lost.fingerprint());
            case Status ended -> ended;
        };
    }

    private Status again(Instant notBefore, String why) {
        if (attempts + 1 >= MOST_ATTEMPTS) return new Status.Unreached(SendOutcome.Reason.TOO_OFTEN_IN_VAIN, why);
        return new Status.Waiting(notBefore, attempts + 1, why, "");
    }

    private Instant later(Instant notBefore, Instant now) {
        Instant earliest = now.plus(pause());
        return notBefore.isAfter(earliest) ? notBefore : earliest;
    }

    /// 1, 2, 4 … seconds, at most 20 minutes.
    private Duration pause() {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempts, 20));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    /// Where a delivery stands after a try.
    public sealed interface Status {
        /// @param fingerprint of what may have arrived already; empty when nothing can have
        record Waiting(Instant notBefore, int attempts, String why, String fingerprint) implements Status {
            public Waiting(Instant notBefore, int attempts, String why) {
                this(notBefore, attempts, why, "");
            }
        }

        record Sent(String messageId) implements Status {}

        record Unreached(SendOutcome.Reason reason, String detail) implements Status {}

        /// It may have arrived or not.
        record Unknown(String why, String fingerprint) implements Status {
            public Unknown(String why) {
                this(why, "");
            }
        }
    }
}
