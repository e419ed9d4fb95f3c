package vn.sotay.channels.telegram.incoming;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.telegram.Telegram;
import vn.sotay.conversation.inbox.Incoming;

/// One update as JSON. Each kind names its person at another place; any field may be missing or odd.
record RawUpdate(JsonNode json) {
    private static final Set<String> OF_MESSAGES = Set.of("message", "edited_message");

    /// Empty for what is no update at all.
    Optional<Long> id() {
        JsonNode id = json.path("update_id");
        return id.isIntegralNumber() && id.canConvertToLong() && id.asLong(0) > 0
                ? Optional.of(id.asLong(0))
                : Optional.empty();
    }

    /// `message`, `callback_query`…: the one field beside the id.
    String kind() {
        return json.propertyNames().stream()
                .filter(name -> !name.equals("update_id"))
                .findFirst()
                .orElse("none");
    }

    JsonNode content() {
        return json.path(kind());
    }

    /// Whose doing it is, in their private chat with the bot; empty for all that happens elsewhere.
    Optional<Long> person() {
        JsonNode content = content();
        String kind = kind();
        if (OF_MESSAGES.contains(kind)) return inPrivate(content.path("chat"), content.path("from"));
        return switch (kind) {
            case "callback_query" -> inPrivate(content.path("message").path("chat"), content.path("from"));
            case "my_chat_member" -> inPrivate(content.path("chat"), content.path("from"));
            case "poll_answer" -> idOf(content.path("user"));
            default -> Optional.empty();
        };
    }

    private static Optional<Long> inPrivate(JsonNode chat, JsonNode from) {
        Optional<Long> person = idOf(from);
        boolean isPrivate = chat.path("type").asString("").equals("private");
        return isPrivate && person.equals(idOf(chat)) ? person : Optional.empty();
    }

    /// People have positive ids.
    private static Optional<Long> idOf(JsonNode one) {
        JsonNode id = one.path("id");
        boolean isPerson = id.isIntegralNumber() && id.canConvertToLong() && id.asLong(0) > 0;
        return isPerson && !one.path("is_bot").asBoolean(false) ? Optional.of(id.asLong(0)) : Optional.empty();
    }

    /// As it is stored; empty for what belongs to nobody.
    Optional<Incoming> incoming(String bot, Instant now) {
        return id().flatMap(id -> person().map(person ->
                new Incoming(Telegram.account(bot, person), Long.toString(id), now, json.toString())));
    }

    static List<RawUpdate> all(JsonNode list) {
        return list.valueStream().map(RawUpdate::new).toList();
    }
}
