package vn.sotay.admin.storage.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.conversation.DialogState;
import vn.sotay.conversation.Place;
import vn.sotay.conversation.Reply;

/// Places as they are stored. What cannot be read any more is {@link Place.Gone}.
public final class PlaceJson {
    private static final JsonMapper JSON = NamedJson.JSON;

    private final NamedJson<DialogState> states;

    public PlaceJson(NamedJson<DialogState> states) {
        this.states = states;
    }

    public String write(Place place) {
        ObjectNode node = JSON.createObjectNode();
        node.set("offered", JSON.valueToTree(place.offered()));
        if (place instanceof Place.Inside(String dialog, DialogState state, List<Reply.Choice> offered)) {
            node.put("dialog", dialog);
            node.put("state", states.name(state));
            node.set("content", states.tree(state));
        }
        return JSON.writeValueAsString(node);
    }

    public Place read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            List<Reply.Choice> offered =
                    Arrays.asList(JSON.treeToValue(node.required("offered"), Reply.Choice[].class));
            return node.has("dialog") ? inside(node, offered) : new Place.Outside(offered);
        } catch (JacksonException | IllegalArgumentException changed) {
            return new Place.Gone();
        }
    }

    private Place inside(JsonNode node, List<Reply.Choice> offered) {
        String dialog = node.path("dialog").asString("");
        Optional<DialogState> state = states.read(node.path("state").asString(""), node.path("content"));
        return state.isPresent() ? new Place.Inside(dialog, state.get(), offered) : new Place.Gone();
    }
}
