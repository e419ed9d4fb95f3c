package vn.sotay.admin.storage.publishing;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.publishing.Audience;
import vn.sotay.publishing.Notice;

/// Notices and audiences as they are kept.
final class PublishingJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PublishingJson() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Notice notice(String json) {
        return JSON.readValue(json, Notice.class);
    }

    static Audience audience(String json) {
        return JSON.readValue(json, Audience.class);
    }
}
