package vn.sotay.channels.zalo;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON as Zalo writes it: numbers as text or as numbers, fields missing at will. Reading is bounded, because
/// anybody can post to a webhook.
public final class ZaloJson {
    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_NUMBER = 40;

    /// Throws `JacksonException` for whatever is too deep, too long or not JSON.
    public static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .build();

    private ZaloJson() {}

    /// The text or number at the end of this path; empty where there is none.
    public static String text(JsonNode node, String... path) {
        JsonNode at = node;
        for (String name : path) at = at.path(name);
        if (at.isString()) return at.stringValue();
        return at.isIntegralNumber() ? at.numberValue().toString() : "";
    }

    /// A whole number, written either way.
    public static long number(JsonNode node, String name, long otherwise) {
        return number(text(node, name), otherwise);
    }

    public static long number(String digits, long otherwise) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
