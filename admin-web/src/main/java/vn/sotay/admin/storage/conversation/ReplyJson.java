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
    private static final NamedJson<Reply> REPLIES = new NamedJson<>(Map.of(
            "text", Reply.Text.class,
            "menu", Reply.Menu.class,
            "card", Reply.Card.class,
            "link", Reply.Link.class,
            "file", Reply.File.class,
            "phone", Reply.AskPhone.class,
            "poll", Reply.Poll.class));

    private ReplyJson() {}

    public static String write(Reply reply) {
        return JSON.writeValueAsString(tree(reply));
    }

    private static ObjectNode tree(Reply reply) {
        ObjectNode node = JSON.createObjectNode();
        switch (reply) {
            case Reply.InPlace(Reply shown, Optional<String> of) -> {
                node.put("is", "in place");
                node.put("of", of.orElse(""));
                node.set("reply", tree(shown));
            }
            case Reply.Discreet(Reply full, Reply abroad) -> {
                node.put("is", "discreet");
                node.set("reply", tree(full));
                node.set("abroad", tree(abroad));
            }
            case Reply plain -> {
                node.put("is", REPLIES.name(plain));
                node.set("reply", REPLIES.tree(plain));
            }
        }
        return node;
    }

    /// Empty when it was written by a version that knew more kinds of replies, or is damaged.
    public static Optional<Reply> read(String json) {
        try {
            return reply(JSON.readTree(json));
        } catch (JacksonException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<Reply> reply(JsonNode node) {
        JsonNode within = node.path("reply");
        return switch (node.path("is").asString("")) {
            case "in place" -> reply(within).map(shown -> new Reply.InPlace(shown, of(node)));
            case "discreet" ->
                reply(within)
                        .flatMap(full -> reply(node.path("abroad")).map(abroad -> new Reply.Discreet(full, abroad)));
            case String plain -> REPLIES.read(plain, within);
        };
    }

    private static Optional<String> of(JsonNode node) {
        return Optional.of(node.path("of").asString("")).filter(id -> !id.isEmpty());
    }
}
