package vn.sotay.channels.zalobot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.ChannelStates.Pause;
import vn.sotay.channels.botapi.Answer;
import vn.sotay.channels.botapi.AnswerOutcomes;
import vn.sotay.conversation.outbox.SendOutcome;
import vn.sotay.conversation.outbox.SendOutcome.Reason;

/// What an answer means for a message. Only the codes are documented, so only they count.
final class ZaloBotOutcomes {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 12;

    private final ZaloBotApi api;
    private final ChannelStates states;
    private final InstantSource time;
    private final AnswerOutcomes common;
    private final SeenForms forms;
    private int floods;

    ZaloBotOutcomes(ZaloBotApi api, ChannelStates states, InstantSource time) {
        this.api = api;
        this.states = states;
        this.time = time;
        this.common = new AnswerOutcomes(ZaloBot.NAME, states, time);
        this.forms = new SeenForms(states);
    }

    SendOutcome of(Answer answer) {
        SendOutcome outcome = common.of(answer, this::refused);
        if (outcome instanceof SendOutcome.Sent) calm();
        return outcome;
    }

    private SendOutcome refused(Answer.Refused refused) {
        return switch (refused.code()) {
            case 400, 413 -> common.contentRefused(refused);
            case 401 -> common.stopped("zalobot.token");
            case 403 -> forbidden(refused);
            case 404 -> notFound(refused);
            case 408 -> new SendOutcome.AnswerLost("http 408");
            case 429 -> flood(refused);
            default -> common.odd(refused);
        };
    }

    private SendOutcome forbidden(Answer.Refused refused) {
        common.trouble("http 403", refused.description());
        ZaloBotSettings.Forbidden meaning = api.settings().rules().forbidden();
        forms.fact("zalobot.forbidden", meaning.name().toLowerCase(Locale.ROOT));
        return switch (meaning) {
            case FAULT -> new SendOutcome.TryLater(time.instant(), "http 403");
            case BLOCKED -> new SendOutcome.GiveUp(Reason.BLOCKED_BY_RECIPIENT, "http 403");
        };
    }

    /// The chat or the address: a bot that is known has a right address.
    private SendOutcome notFound(Answer.Refused refused) {
        Answer me = api.call("getMe");
        if (me instanceof Answer.Ok) return new SendOutcome.GiveUp(Reason.NEVER_STARTED, refused.description());
        return me instanceof Answer.Refused of
                ? common.stopped(of.code() == 401 ? "zalobot.token" : "zalobot.address")
                : new SendOutcome.TryLater(time.instant(), "http 404");
    }

    /// No figures are published. One alone may be about its chat, so only its message waits. When another
    /// comes and nothing went in between, the whole bot waits: two seconds, twice as long each time, at most
    /// an hour. What was on its way meanwhile does not count.
    private synchronized SendOutcome flood(Answer.Refused refused) {
        Instant now = time.instant();
        common.trouble("http 429", refused.description());
        Optional<Instant> known = states.pause(ZaloBot.NAME, now).flatMap(Pause::until);
        if (known.isPresent()) return new SendOutcome.Wait(known.get(), "http 429");
        Duration unsaid = FIRST_WAIT.multipliedBy(1L << Math.min(floods++, MOST_DOUBLINGS));
        Duration wait = refused.retryAfter().orElse(unsaid.compareTo(LONGEST_WAIT) < 0 ? unsaid : LONGEST_WAIT);
        Instant until = now.plus(wait);
        if (floods > 1 || refused.retryAfter().isPresent())
            states.stop(ZaloBot.NAME, new Pause(now, Optional.of(until), "zalobot.flood"));
        return new SendOutcome.Wait(until, "http 429");
    }

    private synchronized void calm() {
        floods = 0;
    }
}
