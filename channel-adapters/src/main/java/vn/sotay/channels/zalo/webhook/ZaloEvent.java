package vn.sotay.channels.zalo.webhook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.zalo.ZaloJson;

/// One event as Zalo wrote it, looked into with care: any field may be missing or of another kind.
record ZaloEvent(JsonNode body) {
    private static final String OA_SPEAKS = "oa_";

    static Optional<ZaloEvent> in(byte[] bytes) {
        try {
            return in(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    static Optional<ZaloEvent> in(String text) {
        try {
            return Optional.of(ZaloJson.MAPPER.readTree(text))
                    .filter(JsonNode::isObject)
                    .map(ZaloEvent::new);
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    boolean isEmpty() {
        return body.isEmpty();
    }

    String name() {
        return text("event_name");
    }

    String timeStamp() {
        return text("timestamp");
    }

    Optional<Instant> at() {
        long millis = ZaloJson.number(timeStamp(), -1);
        return millis < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    String messageId() {
        return first(text("message", "msg_id"), text("message", "message_id"));
    }

    /// Of a receipt: one message, or several that were seen together.
    List<String> messageIds() {
        Stream<String> several =
                body.path("message").path("msg_ids").valueStream().map(id -> id.asString(""));
        return Stream.concat(Stream.of(messageId()), several)
                .filter(id -> !id.isBlank() && id.length() <= 200)
                .distinct()
                .limit(100)
                .toList();
    }

    /// The official account it is about; empty when that cannot be told.
    String oa() {
        String named = first(text("oa_id"), text("oaId"));
        if (!named.isEmpty()) return named;
        boolean oaSpeaks = EventKind.isReceipt(name()) || name().startsWith(OA_SPEAKS);
        return oaSpeaks ? text("sender", "id") : text("recipient", "id");
    }

    /// The person it is about; empty for events of the account, of groups and of phone numbers.
    String person() {
        return switch (kind()) {
            case ECHO, RECEIPT -> text("recipient", "id");
            case NOBODYS -> "";
            case WORDS, THINGS, PHONE, COMES, LEAVES, WITHDRAWS, PERSONS ->
                first(text("sender", "id"), text("follower", "id"), text("user_id"), text("data", "user_id"));
        };
    }

    EventKind kind() {
        return EventKind.of(this);
    }

    /// Events of templates sent by phone name a phone number where others name a person.
    boolean isOfPhone() {
        return !text("message", "delivery_time").isEmpty()
                || !text("message", "tracking_id").isEmpty();
    }

    String text(String... path) {
        return ZaloJson.text(body, path);
    }

    private static String first(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).findFirst().orElse("");
    }
}
