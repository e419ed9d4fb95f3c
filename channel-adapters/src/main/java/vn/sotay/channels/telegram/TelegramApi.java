package vn.sotay.channels.telegram;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import vn.sotay.channels.botapi.Answer;
import vn.sotay.channels.botapi.BotCalls;

/// Calls to the Bot API as one bot, in the library's words or by name.
///
/// Nothing is sent again on the quiet: a repeated message is the caller's decision.
public final class TelegramApi implements AutoCloseable {
    private final TelegramSettings settings;
    private final BotCalls calls;
    private final OkHttpTelegramClient library;

    public TelegramApi(TelegramSettings settings) {
        this(settings, BotCalls.ANSWER_WITHIN);
    }

    /// @param answerWithin the longest a call takes, uploads and long polls apart
    public TelegramApi(TelegramSettings settings, Duration answerWithin) {
        this.settings = settings;
        this.calls = new BotCalls(settings.apiUrl(), settings.token(), answerWithin);
        this.library = new OkHttpTelegramClient(
                calls.http(),
                settings.token(),
                url(HttpUrl.get(settings.apiUrl().toString())));
    }

    private static TelegramUrl url(HttpUrl api) {
        return new TelegramUrl(api.scheme(), api.host(), api.port(), false);
    }

    public TelegramSettings settings() {
        return settings;
    }

    /// A call in the library's words.
    public Answer execute(BotApiMethod<?> method) {
        try {
            return calls.answer(library.executeAsync(new Plain(method)));
        } catch (TelegramApiException refusedHere) {
            return new Answer.Refused(400, "not sent: " + refusedHere.getClass().getSimpleName(), Optional.empty());
        }
    }

    /// A call by name.
    public Answer call(String method, Map<String, Object> parameters) {
        return calls.call(method, parameters);
    }

    /// A call whose answer nobody waits for.
    public void tell(String method, Map<String, Object> parameters) {
        calls.tell(method, parameters);
    }

    /// A call that carries a file of this many bytes.
    public Answer upload(String method, RequestBody form, long bytes) {
        return calls.upload(method, form, bytes);
    }

    /// A call that Telegram may answer only after `wait`; interrupting the thread ends it.
    public Answer longPoll(Map<String, Object> parameters, Duration wait) throws InterruptedException {
        return calls.longPoll(parameters, wait);
    }

    @Override
    public void close() {
        calls.close();
    }
}
