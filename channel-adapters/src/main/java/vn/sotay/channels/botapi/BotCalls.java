package vn.sotay.channels.botapi;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
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

/// Calls of methods as one bot: `POST ‹address›/bot‹token›/‹method›` with JSON. Whatever the network does is
/// an {@link Answer}.
///
/// Nothing is sent again on the quiet: a repeated message is the caller's decision.
public final class BotCalls implements AutoCloseable {
    public static final Duration ANSWER_WITHIN = Duration.ofSeconds(12);

    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    private static final int AT_ONCE = 256;

    /// Above what a long poll may take.
    private static final Duration POLL_MARGIN = Duration.ofSeconds(15);

    private final HttpUrl bot;
    private final String token;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final OkHttpClient http;

    /// @param answerWithin the longest a call takes, uploads and long polls apart
    public BotCalls(URI apiUrl, String token, Duration answerWithin) {
        this.token = token;
        this.bot = HttpUrl.get(apiUrl.toString().replaceFirst("/+$", ""))
                .newBuilder()
                .addPathSegment("bot" + token)
                .build();
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
    }

    /// For a library's calls; what they answer is understood by {@link #answer}.
    public OkHttpClient http() {
        return http;
    }

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

    /// `getUpdates`, which the platform may answer only after `wait`; interrupting the thread ends it.
    public Answer longPoll(Map<String, Object> parameters, Duration wait) throws InterruptedException {
        Duration within = wait.plus(POLL_MARGIN);
        OkHttpClient patient =
                http.newBuilder().callTimeout(within).readTimeout(within).build();
        Started started = started(patient, request("getUpdates", body(parameters)));
        try {
            return read(started.text().get());
        } catch (ExecutionException failure) {
            return failed(failure.getCause());
        } finally {
            started.call().cancel();
        }
    }

    public Answer answer(CompletableFuture<String> text) {
        try {
            return read(text.get());
        } catch (ExecutionException failure) {
            return failed(failure.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Answer.Unclear("interrupted");
        }
    }

    /// Who says that it does not know an address may repeat it, and the token is in it.
    private Answer read(String body) {
        return Answer.read(body.replace(token, "…"));
    }

    private static Answer failed(@Nullable Throwable cause) {
        return switch (cause) {
            case Wire.NotSent notSent -> new Answer.NotReached(String.valueOf(notSent.getMessage()));
            case Wire.NotThePlatforms other -> new Answer.Intercepted(other.status());
            case null -> new Answer.Unclear("no cause");
            default -> new Answer.Unclear(cause.getClass().getSimpleName());
        };
    }

    private static RequestBody body(Map<String, Object> parameters) {
        return RequestBody.create(Answer.JSON.writeValueAsString(parameters), JSON);
    }

    private Request request(String method, RequestBody body) {
        HttpUrl url = bot.newBuilder().addPathSegment(method).build();
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
