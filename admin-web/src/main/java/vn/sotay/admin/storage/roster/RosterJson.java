package vn.sotay.admin.storage.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.organisation.roster.RosterField;

/// What is stored as JSON. Values of people stand under the names that the audit trail has for the fields.
final class RosterJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<RosterColumn>> COLUMNS = new TypeReference<>() {};
    private static final TypeReference<Map<Integer, List<Integer>>> MERGED = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private RosterJson() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static List<RosterColumn> columns(String json) {
        return JSON.readValue(json, COLUMNS);
    }

    static Map<Integer, List<Integer>> merged(String json) {
        return JSON.readValue(json, MERGED);
    }

    static Map<String, Integer> counts(String json) {
        return JSON.readValue(json, COUNTS);
    }

    static String values(Map<RosterField, String> values) {
        Map<String, String> named = new TreeMap<>();
        values.forEach((field, value) -> named.put(name(field), value));
        return write(named);
    }

    static Map<RosterField, String> values(String json) {
        Map<String, String> named = JSON.readValue(json, TEXTS);
        Map<RosterField, String> values = new EnumMap<>(RosterField.class);
        for (RosterField field : RosterField.values())
            if (named.containsKey(name(field))) values.put(field, named.get(name(field)));
        return values;
    }

    private static String name(RosterField field) {
        return switch (field) {
            case FULL_NAME -> "fullName";
            case FILE_NUMBER -> "fileNumber";
            case GENDER -> "gender";
            case BORN -> "born";
            case UNIT -> "unit";
            case POST -> "post";
            case JOINED_ON -> "joinedOn";
            case OFFICIAL_ON -> "officialOn";
            case STATUS -> "status";
            case STATUS_ON -> "statusOn";
            case PHONE -> "phone";
        };
    }
}
