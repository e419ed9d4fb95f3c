package vn.sotay.channels.telegram.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.ChannelStates.Pause;
import vn.sotay.channels.ChannelStates.Trouble;
import vn.sotay.channels.telegram.Answer;
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
    private static final Duration WHILE_STOPPED = Duration.ofMinutes(1);
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

    private final ChannelStates states;
    private final InstantSource time;

    private record Row(String words, Reason reason) {}

    Outcomes(ChannelStates states, InstantSource time) {
        this.states = states;
        this.time = time;
    }

    SendOutcome of(Answer answer, Delivery delivery) {
        return switch (answer) {
            case Answer.Ok(JsonNode message) ->
                new SendOutcome.Sent(message.path("message_id").asString(""));
            case Answer.Refused refused -> refused(refused, delivery);
            case Answer.NotReached(String why) -> new SendOutcome.TryLater(time.instant(), why);
            case Answer.Unclear(String why) -> new SendOutcome.AnswerLost(why);
            case Answer.Garbled garbled -> new SendOutcome.AnswerLost("an answer that is not Telegram's");
            case Answer.Intercepted(int status) -> intercepted(status);
        };
    }

    private SendOutcome refused(Answer.Refused refused, Delivery delivery) {
        String said = refused.description().toLowerCase(Locale.ROOT);
        return switch (refused.code()) {
            case 400 -> bad(said);
            case 401 -> stopped("telegram.token");
            case 403 -> new SendOutcome.GiveUp(reason(FORBIDDEN, said).orElse(Reason.BLOCKED_BY_RECIPIENT), said);
            case 404 -> stopped("telegram.address");
            case 413 -> given(Reason.CONTENT_REFUSED, "http 413", said);
            case 429 -> tooFast(refused.retryAfter().orElse(UNSAID), delivery);
            default -> refused.code() >= 500 ? new SendOutcome.AnswerLost("http " + refused.code()) : odd(refused);
        };
    }

    private SendOutcome bad(String said) {
        if (said.contains("message is not modified")) return new SendOutcome.Sent("");
        return reason(BAD, said)
                .<SendOutcome>map(reason -> new SendOutcome.GiveUp(reason, said))
                .orElseGet(() -> given(Reason.CONTENT_REFUSED, "http 400", said));
    }

    private static Optional<Reason> reason(List<Row> rows, String said) {
        return rows.stream()
                .filter(row -> said.contains(row.words()))
                .map(Row::reason)
                .findFirst();
    }

    /// Somebody has to look at it: the next message will meet the same.
    private SendOutcome given(Reason reason, String code, String said) {
        trouble(code, said);
        return new SendOutcome.GiveUp(reason, said);
    }

    private SendOutcome odd(Answer.Refused refused) {
        trouble("http " + refused.code(), refused.description());
        return new SendOutcome.TryLater(time.instant(), "http " + refused.code());
    }

    private SendOutcome stopped(String code) {
        Instant now = time.instant();
        states.stop(Telegram.NAME, new Pause(now, Optional.empty(), code));
        return new SendOutcome.Wait(now.plus(WHILE_STOPPED), code);
    }

    /// Not all at once when the wait is over.
    private SendOutcome tooFast(Duration wait, Delivery delivery) {
        Instant now = time.instant();
        Instant until = now.plus(wait).plusMillis(Math.floorMod(delivery.id().value(), JITTER_MILLIS));
        if (wait.compareTo(LONG) > 0) states.stop(Telegram.NAME, new Pause(now, Optional.of(until), "telegram.flood"));
        trouble("http 429", wait.toSeconds() + " s");
        return new SendOutcome.Wait(until, "http 429");
    }

    /// A gateway's error says nothing of what is behind it. A refusal from between us and Telegram does.
    private SendOutcome intercepted(int status) {
        String code = "http " + status;
        trouble(code, "");
        if (status >= 500 || status < 300) return new SendOutcome.AnswerLost(code);
        if (status == 413) return new SendOutcome.GiveUp(Reason.CONTENT_REFUSED, code);
        if (status == 429) return new SendOutcome.Wait(time.instant().plus(UNSAID), code);
        return new SendOutcome.TryLater(time.instant(), code);
    }

    private void trouble(String code, String detail) {
        states.trouble(Telegram.NAME, new Trouble(time.instant(), code, detail));
    }
}
