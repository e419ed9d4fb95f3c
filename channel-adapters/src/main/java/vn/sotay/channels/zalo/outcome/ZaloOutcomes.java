package vn.sotay.channels.zalo.outcome;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.zalo.ZaloJson;
import vn.sotay.channels.zalo.calls.ZaloAnswer;
import vn.sotay.channels.zalo.calls.ZaloRate;
import vn.sotay.conversation.outbox.SendOutcome;
import vn.sotay.conversation.outbox.SendOutcome.Reason;

/// Says what an answer means for the message and for the whole channel.
public final class ZaloOutcomes {
    /// What a person may put right at Zalo is tried again after this.
    private static final Duration LOOKED_AT = Duration.ofMinutes(10);

    private final ZaloRate rate;
    private final ChannelStates states;
    private final InstantSource time;

    public ZaloOutcomes(ZaloRate rate, ChannelStates states, InstantSource time) {
        this.rate = rate;
        this.states = states;
        this.time = time;
    }

    /// An answer of the API's host.
    public SendOutcome ofApi(ZaloAnswer answer, Attempt attempt) {
        Meaning meaning = answer instanceof ZaloAnswer.Failed(int code, String said)
                ? ApiErrors.meaning(code, said)
                : Meaning.LATER;
        return of(answer, meaning, attempt);
    }

    /// An answer of the business host.
    public SendOutcome ofBusinessHost(ZaloAnswer answer, Attempt attempt) {
        Meaning meaning =
                answer instanceof ZaloAnswer.Failed failed ? BusinessErrors.meaning(failed.code()) : Meaning.LATER;
        return of(answer, meaning, attempt);
    }

    private SendOutcome of(ZaloAnswer answer, Meaning meaning, Attempt attempt) {
        return switch (answer) {
            case ZaloAnswer.Fine fine -> new SendOutcome.Sent(ZaloJson.text(fine.data(), attempt.idField()));
            case ZaloAnswer.NotAllowed(Instant until, String why) -> new SendOutcome.Wait(until, why);
            case ZaloAnswer.Unreached(String why) -> {
                trouble(attempt, "unreachable", why);
                yield new SendOutcome.TryLater(time.instant(), why);
            }
            case ZaloAnswer.Lost(String why) -> {
                trouble(attempt, why.startsWith("http") ? why : "lost", why);
                yield new SendOutcome.AnswerLost(why, attempt.fingerprint());
            }
            case ZaloAnswer.Failed(int code, String said) -> {
                trouble(attempt, Integer.toString(code), said);
                yield failed(meaning, (code + " " + said).strip(), attempt);
            }
        };
    }

    private SendOutcome failed(Meaning meaning, String why, Attempt attempt) {
        Instant now = time.instant();
        return switch (meaning) {
            case NEXT_MINUTE -> nextMinute(now, why);
            case LATER, UPLOAD_AGAIN -> new SendOutcome.TryLater(now, why);
            case ONCE_MORE -> onceMore(attempt, now, why);
            case TOMORROW -> new SendOutcome.Wait(VietnamTime.tomorrow(now), why);
            case AT_SIX -> new SendOutcome.Wait(VietnamTime.nextSix(now), why);
            case WINDOW_CLOSED -> new SendOutcome.GiveUp(Reason.OUTSIDE_MESSAGING_WINDOW, why);
            case BLOCKED -> new SendOutcome.GiveUp(Reason.BLOCKED_BY_RECIPIENT, why);
            case NEVER_STARTED -> new SendOutcome.GiveUp(Reason.NEVER_STARTED, why);
            case GONE -> new SendOutcome.GiveUp(Reason.ACCOUNT_GONE, why);
            case REFUSED, FORM_REFUSED -> new SendOutcome.GiveUp(Reason.CONTENT_REFUSED, why);
            case TOKEN, CONSENT -> stop(attempt, "zalo.consent", Optional.empty());
            case APP -> stop(attempt, "zalo.app", Optional.of(now.plus(LOOKED_AT)));
            case ACCOUNT -> stop(attempt, "zalo.oa", Optional.of(now.plus(LOOKED_AT)));
            case PACKAGE -> stop(attempt, "zalo.package", Optional.of(now.plus(LOOKED_AT)));
            case BILLING -> stop(attempt, "zalo.billing", Optional.of(now.plus(LOOKED_AT)));
            case ABROAD -> stop(attempt, "zalo.abroad", Optional.of(now.plus(LOOKED_AT)));
        };
    }

    private SendOutcome nextMinute(Instant now, String why) {
        rate.usedUp(now);
        return new SendOutcome.Wait(ZaloRate.nextMinute(now), why);
    }

    /// A wait counts as one try.
    private static SendOutcome onceMore(Attempt attempt, Instant now, String why) {
        return attempt.delivery().attempts() <= 1
                ? new SendOutcome.TryLater(now, why)
                : new SendOutcome.GiveUp(Reason.TOO_OFTEN_IN_VAIN, why);
    }

    private SendOutcome stop(Attempt attempt, String code, Optional<Instant> until) {
        Instant now = time.instant();
        states.stop(attempt.channel(), new ChannelStates.Pause(now, until, code));
        return new SendOutcome.Wait(until.orElse(now.plus(LOOKED_AT)), code);
    }

    private void trouble(Attempt attempt, String code, String detail) {
        states.trouble(attempt.channel(), new ChannelStates.Trouble(time.instant(), code, detail));
    }
}
