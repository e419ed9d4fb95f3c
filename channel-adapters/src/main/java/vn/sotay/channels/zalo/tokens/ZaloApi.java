package vn.sotay.channels.zalo.tokens;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import okhttp3.RequestBody;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.zalo.ZaloJson;
import vn.sotay.channels.zalo.ZaloSettings;
import vn.sotay.channels.zalo.calls.ZaloAnswer;
import vn.sotay.channels.zalo.calls.ZaloCalls;

/// The calls there are, with the token in use. Versions are Zalo's own and differ from call to call.
public final class ZaloApi {
    private final ZaloCalls calls;
    private final TokenCalls api;
    private final TokenCalls business;
    private final ZaloSettings.Addresses at;

    public ZaloApi(ZaloCalls calls, ZaloAccess access, ZaloSettings.Addresses addresses) {
        this.calls = calls;
        this.api = TokenCalls.ofApi(access);
        this.business = TokenCalls.ofBusinessHost(access);
        this.at = addresses;
    }

    /// A message to a person who has been in touch.
    public ZaloAnswer message(JsonNode body) {
        return post("/v3.0/oa/message/cs", body);
    }

    /// A template to a person, by their id.
    public ZaloAnswer template(JsonNode body) {
        return post("/v3.0/oa/message/template", body);
    }

    /// A template to a phone number.
    public ZaloAnswer templateByPhone(JsonNode body) {
        return business.call(token -> calls.post(at.business() + "/message/template", token, body));
    }

    public ZaloAnswer reaction(JsonNode body) {
        return post("/v2.0/oa/message", body);
    }

    /// @param kind `file` or `image`
    public ZaloAnswer upload(String kind, RequestBody body) {
        return api.call(token -> calls.post(at.api() + "/v2.0/oa/upload/" + kind, token, body));
    }

    /// What may be sent to a person, and when they were last in touch.
    public ZaloAnswer quotaOf(String user) {
        return post("/v3.0/oa/quota/message", ZaloJson.MAPPER.createObjectNode().put("user_id", user));
    }

    /// What is left of the account's allowance.
    public ZaloAnswer quota() {
        return post("/v2.0/oa/quota/message", ZaloJson.MAPPER.createObjectNode());
    }

    /// The official account itself.
    public ZaloAnswer account() {
        String none = URLEncoder.encode("{}", StandardCharsets.UTF_8);
        return api.call(token -> calls.get(at.api() + "/v2.0/oa/getoa?data=" + none, token));
    }

    private ZaloAnswer post(String path, JsonNode body) {
        return api.call(token -> calls.post(at.api() + path, token, body));
    }
}
