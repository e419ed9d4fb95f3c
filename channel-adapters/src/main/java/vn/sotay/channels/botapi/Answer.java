package vn.sotay.channels.botapi;

import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What became of one call.
public sealed interface Answer {
    JsonMapper JSON = JsonMapper.shared();

    /// Done.
    record Ok(JsonNode result) implements Answer {}

    /// Not done.
    ///
    /// @param description the platform's words; not a contract, so compared loosely
    /// @param retryAfter  how long the platform wants to be left alone
    record Refused(int code, String description, Optional<Duration> retryAfter) implements Answer {}

    /// No connection was made: surely not done.
    record NotReached(String why) implements Answer {}

    /// Sent, and no answer that says anything: done or not.
    record Unclear(String why) implements Answer {}

    /// Something between the platform and us answered in its place.
    record Intercepted(int status) implements Answer {}

    /// An answer with a body that is not the platform's.
    record Garbled(String body) implements Answer {
        /// Bodies hold what people wrote.
        @Override
        public String toString() {
            return "Garbled[" + body.length() + "]";
        }
    }

    /// What went wrong, in few words and without a token.
    default String said() {
        return switch (this) {
            case Ok ok -> "";
            case Refused refused -> refused.code() + " " + refused.description();
            case NotReached(String why) -> why;
            case Unclear(String why) -> why;
            case Intercepted(int status) -> "http " + status;
            case Garbled garbled -> "an answer that is not the platform's";
        };
    }

    static Answer read(String body) {
        try {
            JsonNode answer = JSON.readTree(body);
            if (!answer.path("ok").isBoolean()) return new Garbled(body);
            return answer.path("ok").booleanValue() ? new Ok(answer.path("result")) : refused(answer);
        } catch (JacksonException notJson) {
            return new Garbled(body);
        }
    }

    private static Answer refused(JsonNode answer) {
        JsonNode parameters = answer.path("parameters");
        long seconds = parameters.path("retry_after").asLong(-1);
        String description = answer.path("description").asString("");
        boolean moved = parameters.path("migrate_to_chat_id").isIntegralNumber();
        return new Refused(
                answer.path("error_code").asInt(0),
                moved && description.isEmpty() ? "migrate_to_chat_id" : description,
                seconds < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(Math.min(seconds, 86_400))));
    }
}
