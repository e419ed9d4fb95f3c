package vn.sotay.channels.telegram.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.ChannelStates.Pause;
import vn.sotay.channels.botapi.Answer;
import vn.sotay.channels.botapi.AnswerOutcomes;
import vn.sotay.channels.telegram.Telegram;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.SendOutcome;
import vn.sotay.conversation.outbox.SendOutcome.Reason;

/// What an answer means for a message. By code first; Telegram's words tell people who cannot be reached from
/// messages that cannot be sent.
final class Outcomes {
    /// Above this the whole bot waits: other chats would be told the same.
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final Duration UNSAID = Duration.ofSeconds(5);
    private static final int JITTER_MILLIS = 1_000;

    /// Of 403; what stands nowhere here has the bot blocked as well.
    private static final List<Row> FORBIDDEN = List.of(
            new Row("user is deactivated", Reason.ACCOUNT_GONE),
            new Row("was deleted", Reason.ACCOUNT_GONE),
            new Row("can't initiate conversation", Reason.NEVER_STARTED));

    /// Of 400; what stands nowhere here is the message's fault.
    private static final List<Row> BAD = List.of(
            new Row("chat not found", Reason.NEVER_STARTED),
            new Row("upgraded to a supergroup", Reason.ACCOUNT_GONE),
            new Row("migrate_to_chat_id", Reason.ACCOUNT_GONE),
            new Row("user is deactivated", Reason.ACCOUNT_GONE));

    private final AnswerOutcomes common;
    private final ChannelStates states;
    private final InstantSource time;

    private record Row(String words, Reason reason) {}

    Outcomes(ChannelStates states, InstantSource time) {
        this.common = new AnswerOutcomes(Telegram.NAME, states, time);
        this.states = states;
        this.time = time;
    }

    SendOutcome of(Answer answer, Delivery delivery) {
        return common.of(answer, refused -> refused(refused, delivery));
    }

    private SendOutcome refused(Answer.Refused refused, Delivery delivery) {
        String said = refused.description().toLowerCase(Locale.ROOT);
        return switch (refused.code()) {
            case 400 -> bad(refused, said);
            case 401 -> common.stopped("telegram.token");
            case 403 -> new SendOutcome.GiveUp(reason(FORBIDDEN, said).orElse(Reason.BLOCKED_BY_RECIPIENT), said);
            case 404 -> common.stopped("telegram.address");
            case 413 -> common.contentRefused(refused);
            case 429 -> tooFast(refused.retryAfter().orElse(UNSAID), delivery);
            default -> common.odd(refused);
        };
    }

    private SendOutcome bad(Answer.Refused refused, String said) {
        if (said.contains("message is not modified")) return new SendOutcome.Sent("");
        return reason(BAD, said)
                .<SendOutcome>map(reason -> new SendOutcome.GiveUp(reason, said))
                .orElseGet(() -> common.contentRefused(refused));
    }

    private static Optional<Reason> reason(List<Row> rows, String said) {
        return rows.stream()
                .filter(row -> said.contains(row.words()))
                .map(Row::reason)
                .findFirst();
    }

    /// Not all at once when the wait is over.
    private SendOutcome tooFast(Duration wait, Delivery delivery) {
        Instant now = time.instant();
        Instant until = now.plus(wait).plusMillis(Math.floorMod(delivery.id().value(), JITTER_MILLIS));
        if (wait.compareTo(LONG) > 0) states.stop(Telegram.NAME, new Pause(now, Optional.of(until), "telegram.flood"));
        common.trouble("http 429", wait.toSeconds() + " s");
        return new SendOutcome.Wait(until, "http 429");
    }
}
