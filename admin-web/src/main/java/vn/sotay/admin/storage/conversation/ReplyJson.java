package vn.sotay.admin.storage.conversation;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.conversation.Reply;

/// Replies as they stand in the outbox.
public final class ReplyJson {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final NamedJson<Reply> REPLIES =
            new NamedJson<>(Map.of("text", Reply.Text.class, "menu", Reply.Menu.class, "card", Reply.Card.class));

    private ReplyJson() {}

    public static String write(Reply reply) {
        ObjectNode node = JSON.createObjectNode();
        node.put("is", REPLIES.name(reply));
        node.set("reply", REPLIES.tree(reply));
        return JSON.writeValueAsString(node);
    }

    /// Empty when it was written by a version that knew more kinds of replies, or is damaged.
    public static Optional<Reply> read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return REPLIES.read(node.path("is").asString(""), node.path("reply"));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }
}
