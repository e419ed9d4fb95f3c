package vn.sotay.channels.zalo.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.zalo.ZaloJson;

/// One call as it came in.
///
/// @param key what the caller shows: the access token, or the application's secret
record Call(String path, String query, String key, String body) {
    JsonNode json() {
        try {
            return ZaloJson.MAPPER.readTree(body);
        } catch (JacksonException notJson) {
            return ZaloJson.MAPPER.missingNode();
        }
    }

    Map<String, String> form() {
        return pairs(body);
    }

    Map<String, String> parameters() {
        return pairs(query);
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) pairs.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
        }
        return pairs;
    }
}
