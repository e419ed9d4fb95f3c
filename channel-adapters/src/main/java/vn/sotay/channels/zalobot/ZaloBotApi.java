package vn.sotay.channels.zalobot;

import java.time.Duration;
import java.util.Map;
import vn.sotay.channels.botapi.Answer;
import vn.sotay.channels.botapi.BotCalls;

/// Calls to the bot platform as one bot. Whatever the network does is an {@link Answer}.
public final class ZaloBotApi implements AutoCloseable {
    private final ZaloBotSettings settings;
    private final BotCalls calls;

    public ZaloBotApi(ZaloBotSettings settings) {
        this(settings, BotCalls.ANSWER_WITHIN);
    }

    /// @param answerWithin the longest a call takes, long polls apart
    public ZaloBotApi(ZaloBotSettings settings, Duration answerWithin) {
        this.settings = settings;
        this.calls = new BotCalls(settings.apiUrl(), settings.token(), answerWithin);
    }

    public ZaloBotSettings settings() {
        return settings;
    }

    Answer call(String method) {
        return calls.call(method, Map.of());
    }

    Answer call(String method, Map<String, Object> parameters) {
        return calls.call(method, parameters);
    }

    Answer write(String chat, String text) {
        return calls.call("sendMessage", message(chat, text));
    }

    /// Without waiting for the answer.
    void tell(String chat, String text) {
        calls.tell("sendMessage", message(chat, text));
    }

    private static Map<String, Object> message(String chat, String text) {
        return Map.of("chat_id", chat, "text", text);
    }

    /// The seconds go as a text: so they are documented.
    Answer updates(Duration wait) throws InterruptedException {
        return calls.longPoll(Map.of("timeout", Long.toString(wait.toSeconds())), wait);
    }

    @Override
    public void close() {
        calls.close();
    }
}
