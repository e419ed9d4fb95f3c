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

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(20);

    /// What becomes of a delivery that is being sent, once its channel has answered.
    public Status after(SendOutcome outcome, Instant now) {
        return switch (outcome) {
            case SendOutcome.Sent(String messageId) -> new Status.Sent(messageId);
            case SendOutcome.GiveUp(SendOutcome.Reason reason, String detail) -> new Status.Unreached(reason, detail);
            case SendOutcome.TryLater(Instant notBefore, String why) -> again(later(notBefore, now), why);
            case SendOutcome.AnswerLost(String why) when kind == DeliveryKind.REPLY -> again(now.plus(pause()), why);
            case SendOutcome.AnswerLost(String why) -> new Status.Unknown(why);
        };
    }

    private Status again(Instant notBefore, String why) {
        if (attempts + 1 >= MOST_ATTEMPTS) return new Status.Unreached(SendOutcome.Reason.TOO_OFTEN_IN_VAIN, why);
        return new Status.Waiting(notBefore, attempts + 1, why);
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
        record Waiting(Instant notBefore, int attempts, String why) implements Status {}

        record Sent(String messageId) implements Status {}

        record Unreached(SendOutcome.Reason reason, String detail) implements Status {}

        /// It may have arrived or not.
        record Unknown(String why) implements Status {}
    }
}
