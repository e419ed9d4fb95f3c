package vn.sotay.channels.botapi;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.ChannelStates.Pause;
import vn.sotay.channels.ChannelStates.Trouble;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.outbox.SendOutcome;
import vn.sotay.conversation.outbox.SendOutcome.Reason;

/// What an answer means for a message. What a refusal means is each platform's own.
public final class AnswerOutcomes {
    private static final Duration UNSAID = Duration.ofSeconds(5);
    private static final Duration WHILE_STOPPED = Duration.ofMinutes(1);

    private final ChannelName channel;
    private final ChannelStates states;
    private final InstantSource time;

    public AnswerOutcomes(ChannelName channel, ChannelStates states, InstantSource time) {
        this.channel = channel;
        this.states = states;
        this.time = time;
    }

    public SendOutcome of(Answer answer, Function<Answer.Refused, SendOutcome> refused) {
        return switch (answer) {
            case Answer.Ok(JsonNode message) ->
                new SendOutcome.Sent(message.path("message_id").asString(""));
            case Answer.Refused no -> refused.apply(no);
            case Answer.NotReached(String why) -> new SendOutcome.TryLater(time.instant(), why);
            case Answer.Unclear(String why) -> new SendOutcome.AnswerLost(why);
            case Answer.Garbled garbled -> new SendOutcome.AnswerLost(garbled.said());
            case Answer.Intercepted(int status) -> intercepted(status);
        };
    }

    /// A refusal that no row names: a server's own fault leaves unknown whether it has the message.
    public SendOutcome odd(Answer.Refused refused) {
        String code = "http " + refused.code();
        trouble(code, refused.description());
        return refused.code() >= 500
                ? new SendOutcome.AnswerLost(code)
                : new SendOutcome.TryLater(time.instant(), code);
    }

    /// Somebody has to look at it: the next message will meet the same.
    public SendOutcome contentRefused(Answer.Refused refused) {
        trouble("http " + refused.code(), refused.description());
        return new SendOutcome.GiveUp(Reason.CONTENT_REFUSED, refused.description());
    }

    /// Only a person can put it right.
    public SendOutcome stopped(String code) {
        Instant now = time.instant();
        states.stop(channel, new Pause(now, Optional.empty(), code));
        return new SendOutcome.Wait(now.plus(WHILE_STOPPED), code);
    }

    /// A gateway's error says nothing of what is behind it. A refusal on the way to the platform does.
    private SendOutcome intercepted(int status) {
        String code = "http " + status;
        trouble(code, "");
        if (status >= 500 || status < 300) return new SendOutcome.AnswerLost(code);
        if (status == 413) return new SendOutcome.GiveUp(Reason.CONTENT_REFUSED, code);
        if (status == 429) return new SendOutcome.Wait(time.instant().plus(UNSAID), code);
        return new SendOutcome.TryLater(time.instant(), code);
    }

    public void trouble(String code, String detail) {
        states.trouble(channel, new Trouble(time.instant(), code, detail));
    }
}
