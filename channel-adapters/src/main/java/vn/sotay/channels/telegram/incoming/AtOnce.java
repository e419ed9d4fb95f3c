package vn.sotay.channels.telegram.incoming;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.telegram.TelegramApi;
import vn.sotay.channels.telegram.TelegramWording;

/// What Telegram wants within seconds, so outside the queue: a pressed button stops spinning, a group hears
/// where the bot works and is left. Whether it succeeds changes nothing.
final class AtOnce {
    private static final Set<String> GROUPS = Set.of("group", "supergroup");
    private static final Set<String> IN_IT = Set.of("member", "administrator", "restricted");

    private final TelegramApi api;

    AtOnce(TelegramApi api) {
        this.api = api;
    }

    void on(RawUpdate update) {
        JsonNode content = update.content();
        switch (update.kind()) {
            case "callback_query" -> answer(content.path("id").asString(""));
            case "my_chat_member" -> entered(content);
            case "message" -> addressed(content);
            default -> {}
        }
    }

    private void answer(String query) {
        if (!query.isEmpty()) api.tell("answerCallbackQuery", Map.of("callback_query_id", query));
    }

    private void entered(JsonNode member) {
        boolean isIn =
                IN_IT.contains(member.path("new_chat_member").path("status").asString(""));
        boolean wasIn =
                IN_IT.contains(member.path("old_chat_member").path("status").asString(""));
        if (isIn && !wasIn) leave(member.path("chat"));
    }

    /// A group that we are still in, because leaving it failed.
    private void addressed(JsonNode message) {
        if (message.path("text").asString("").startsWith("/")) leave(message.path("chat"));
    }

    private void leave(JsonNode chat) {
        String type = chat.path("type").asString("");
        long id = chat.path("id").asLong(0);
        if (GROUPS.contains(type)) farewell(id);
        else if (type.equals("channel")) api.tell("leaveChat", Map.of("chat_id", id));
    }

    private void farewell(long group) {
        Thread.ofVirtual().start(() -> {
            api.call("sendMessage", Map.of("chat_id", group, "text", TelegramWording.PRIVATE_ONLY));
            api.call("leaveChat", Map.of("chat_id", group));
        });
    }
}
