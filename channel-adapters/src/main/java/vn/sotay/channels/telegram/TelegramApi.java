package vn.sotay.channels.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/// Calls to the Bot API as one bot. Whatever the network does is an {@link Answer}.
///
/// Nothing is sent again on the quiet: a repeated message is the caller's decision.
public final class TelegramApi implements AutoCloseable {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(12);
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    private static final int AT_ONCE = 256;

    /// Above what a long poll may take.
    private static final Duration POLL_MARGIN = Duration.ofSeconds(15);

    private final TelegramSettings settings;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final OkHttpClient http;
    private final OkHttpTelegramClient library;

    public TelegramApi(TelegramSettings settings) {
        this(settings, ANSWER_WITHIN);
    }

    /// @param answerWithin the longest a call takes, uploads and long polls apart
    public TelegramApi(TelegramSettings settings, Duration answerWithin) {
        this.settings = settings;
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        this.http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectTimeout(CONNECT_WITHIN)
                .callTimeout(answerWithin)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .addInterceptor(new Wire())
                .addNetworkInterceptor(Wire::leaving)
                .build();
        this.library = new OkHttpTelegramClient(
                http, settings.token(), url(HttpUrl.get(settings.apiUrl().toString())));
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
            return answer(library.executeAsync(new Plain(method)));
        } catch (TelegramApiException refusedHere) {
            return new Answer.Refused(400, "not sent: " + refusedHere.getClass().getSimpleName(), Optional.empty());
        }
    }

    /// A call by name.
    public Answer call(String method, Map<String, Object> parameters) {
        return answer(started(http, request(method, body(parameters))).text());
    }

    /// A call whose answer nobody waits for.
    public void tell(String method, Map<String, Object> parameters) {
        started(http, request(method, body(parameters)));
    }

    /// A call that carries a file of this many bytes.
    public Answer upload(String method, RequestBody form, long bytes) {
        Duration within = ANSWER_WITHIN.plusSeconds(bytes / 100_000);
        OkHttpClient patient = http.newBuilder()
                .callTimeout(within)
                .writeTimeout(within)
                .readTimeout(within)
                .build();
        return answer(started(patient, request(method, form)).text());
    }

    /// A call that Telegram may answer only after `wait`; interrupting the thread ends it.
    public Answer longPoll(Map<String, Object> parameters, Duration wait) throws InterruptedException {
        Duration within = wait.plus(POLL_MARGIN);
        OkHttpClient patient =
                http.newBuilder().callTimeout(within).readTimeout(within).build();
        Started started = started(patient, request("getUpdates", body(parameters)));
        try {
            return Answer.read(started.text().get());
        } catch (ExecutionException failure) {
            return failed(failure.getCause());
        } finally {
            started.call().cancel();
        }
    }

    private static Answer answer(CompletableFuture<String> text) {
        try {
            return Answer.read(text.get());
        } catch (ExecutionException failure) {
            return failed(failure.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Answer.Unclear("interrupted");
        }
    }

    private static Answer failed(@Nullable Throwable cause) {
        return switch (cause) {
            case Wire.NotSent notSent -> new Answer.NotReached(String.valueOf(notSent.getMessage()));
            case Wire.NotTelegram other -> new Answer.Intercepted(other.status());
            case null -> new Answer.Unclear("no cause");
            default -> new Answer.Unclear(cause.getClass().getSimpleName());
        };
    }

    private static RequestBody body(Map<String, Object> parameters) {
        return RequestBody.create(Answer.JSON.writeValueAsString(parameters), JSON);
    }

    private Request request(String method, RequestBody body) {
        HttpUrl url = HttpUrl.get(settings.apiUrl().toString())
                .newBuilder()
                .encodedPath("/")
                .addPathSegment("bot" + settings.token())
                .addPathSegment(method)
                .build();
        return new Request.Builder().url(url).post(body).build();
    }

    private record Started(Call call, CompletableFuture<String> text) {}

    private static Started started(OkHttpClient client, Request request) {
        CompletableFuture<String> text = new CompletableFuture<>();
        Call call = client.newCall(request);
        call.enqueue(new Callback() {
            @Override
            public void onFailure(Call failed, IOException failure) {
                text.completeExceptionally(failure);
            }

            @Override
            public void onResponse(Call answered, Response response) {
                try (response) {
                    text.complete(response.body().string());
                } catch (IOException cut) {
                    text.completeExceptionally(cut);
                }
            }
        });
        return new Started(call, text);
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        threads.shutdownNow();
        http.connectionPool().evictAll();
    }
}
