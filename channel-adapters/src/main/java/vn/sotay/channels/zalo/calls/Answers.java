package vn.sotay.channels.zalo.calls;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import okhttp3.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.zalo.ZaloJson;

/// Reads what Zalo answered.
final class Answers {
    private static final long MOST_BYTES = 1 << 20;
    private static final int MOST_WORDS = 160;
    private static final long NO_CODE = Long.MIN_VALUE;
    private static final Duration UNSAID = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern PERHAPS_A_PERSON = Pattern.compile("\\d{6,}");

    private Answers() {}

    static ZaloAnswer read(Response response, Instant now) throws IOException {
        int status = response.code();
        if (status >= 500) return new ZaloAnswer.Lost("http " + status);
        if (status == 429) return new ZaloAnswer.NotAllowed(now.plus(asked(response)), "http 429");
        try {
            JsonNode body =
                    ZaloJson.MAPPER.readTree(response.peekBody(MOST_BYTES).bytes());
            if (body.isObject()) return read(status, body);
        } catch (JacksonException notJson) {
            return otherwise(status);
        }
        return otherwise(status);
    }

    /// A gateway's word, not that of Zalo's count by the minute.
    private static Duration asked(Response response) {
        String said = response.header("Retry-After", "");
        if (!SECONDS.matcher(said).matches()) return UNSAID;
        Duration wait = Duration.ofSeconds(Long.parseLong(said));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    private static ZaloAnswer read(int status, JsonNode body) {
        // Only who hands out tokens leaves the code out.
        long error = ZaloJson.number(body, "error", body.has("access_token") ? 0 : NO_CODE);
        if (error == NO_CODE) return otherwise(status);
        if (error != 0) return new ZaloAnswer.Failed(Math.toIntExact(error % 1_000_000), said(body));
        return status < 300 ? new ZaloAnswer.Fine(body) : otherwise(status);
    }

    /// A page of some gateway: with a refusal nothing was done, with a success nobody knows.
    private static ZaloAnswer otherwise(int status) {
        return status >= 300
                ? new ZaloAnswer.Unreached("http " + status)
                : new ZaloAnswer.Lost("http " + status + " without an answer");
    }

    private static String said(JsonNode body) {
        String words = ZaloJson.text(body, "message");
        if (words.isEmpty()) words = ZaloJson.text(body, "error_name");
        if (words.isEmpty()) words = ZaloJson.text(body, "error_description");
        String plain = PERHAPS_A_PERSON.matcher(words).replaceAll("…");
        return plain.length() <= MOST_WORDS ? plain : plain.substring(0, MOST_WORDS);
    }
}
