package vn.sotay.admin.storage.conversation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Records of one family as JSON under written names, so that a class can be renamed or moved without
/// losing what is stored.
public final class NamedJson<T> {
    /// A component that is not there means that the content is of another version.
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final Map<String, Class<? extends T>> classes;
    private final Map<Class<? extends T>, String> names;

    public NamedJson(Map<String, Class<? extends T>> classes) {
        this.classes = Map.copyOf(classes);
        this.names = classes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    public String name(T value) {
        String name = names.get(value.getClass());
        if (name == null) throw new IllegalArgumentException("no written name for " + value.getClass());
        return name;
    }

    public JsonNode tree(T value) {
        return JSON.valueToTree(value);
    }

    /// Empty when the name is no longer known or the content no longer fits.
    public Optional<T> read(String name, JsonNode content) {
        Class<? extends T> type = classes.get(name);
        if (type == null) return Optional.empty();
        try {
            return Optional.ofNullable(JSON.treeToValue(content, type));
        } catch (JacksonException changed) {
            return Optional.empty();
        }
    }
}
