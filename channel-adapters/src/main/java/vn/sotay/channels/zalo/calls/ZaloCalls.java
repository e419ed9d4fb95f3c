package vn.sotay.channels.zalo.calls;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.zalo.ZaloJson;
import vn.sotay.channels.zalo.ZaloSettings;

/// Makes calls. Follows no redirect and repeats nothing: both could send a message twice or a token elsewhere.
/// A call ends within 12 seconds.
public final class ZaloCalls {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(8);
    private static final Duration AT_MOST = Duration.ofSeconds(12);
    private static final int CONNECTIONS = 64;

    private final OkHttpClient http;
    private final ZaloSettings settings;
    private final ZaloRate rate;
    private final InstantSource time;

    /// @param http what it says of time limits holds, where it says anything
    public ZaloCalls(OkHttpClient http, ZaloSettings settings, ZaloRate rate, InstantSource time) {
        this.http = once(http);
        this.settings = settings;
        this.rate = rate;
        this.time = time;
    }

    private static OkHttpClient once(OkHttpClient http) {
        OkHttpClient.Builder client = http.newBuilder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .eventListener(new Departure.Listener());
        if (http.callTimeoutMillis() == 0)
            client.callTimeout(AT_MOST)
                    .readTimeout(ANSWER_WITHIN)
                    .writeTimeout(ANSWER_WITHIN)
                    .connectTimeout(ANSWER_WITHIN)
                    .connectionPool(new ConnectionPool(CONNECTIONS, 5, TimeUnit.MINUTES));
        return client.build();
    }

    public ZaloAnswer post(String url, String token, JsonNode body) {
        byte[] bytes = ZaloJson.MAPPER.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        return post(url, token, RequestBody.create(bytes, JSON));
    }

    /// A body of any form, such as an upload.
    public ZaloAnswer post(String url, String token, RequestBody body) {
        return call(with(token).url(url).post(body).build());
    }

    public ZaloAnswer get(String url, String token) {
        return call(with(token).url(url).build());
    }

    /// A call that needs no token but what its headers say.
    public ZaloAnswer post(String url, Headers headers, RequestBody body) {
        return call(new Request.Builder().url(url).headers(headers).post(body).build());
    }

    private Request.Builder with(String token) {
        Request.Builder request = new Request.Builder().header("access_token", token);
        if (settings.rules().appSecretProof())
            request.header("appsecret_proof", AppSecretProof.of(settings.app().secret(), token));
        return request;
    }

    private ZaloAnswer call(Request plain) {
        Departure departure = new Departure();
        Request request = plain.newBuilder().tag(Departure.class, departure).build();
        try (Response response = http.newCall(request).execute()) {
            Instant now = time.instant();
            rate.heard(response.headers(), now);
            return Answers.read(response, now);
        } catch (IOException broken) {
            String why = broken.getClass().getSimpleName();
            return departure.hasBegun() ? new ZaloAnswer.Lost(why) : new ZaloAnswer.Unreached(why);
        }
    }
}
