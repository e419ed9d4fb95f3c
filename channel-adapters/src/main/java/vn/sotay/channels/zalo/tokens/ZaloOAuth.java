package vn.sotay.channels.zalo.tokens;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.Headers;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.zalo.ZaloJson;
import vn.sotay.channels.zalo.ZaloSettings;
import vn.sotay.channels.zalo.ZaloTokens;
import vn.sotay.channels.zalo.calls.ZaloAnswer;
import vn.sotay.channels.zalo.calls.ZaloCalls;

/// Zalo's sign-in host, version 4: a code or a refresh token for a new pair.
public final class ZaloOAuth {
    private static final Duration USUAL_LIFE = Duration.ofHours(25);

    private final ZaloCalls calls;
    private final ZaloSettings settings;
    private final InstantSource time;

    public ZaloOAuth(ZaloCalls calls, ZaloSettings settings, InstantSource time) {
        this.calls = calls;
        this.settings = settings;
        this.time = time;
    }

    OAuthAnswer exchange(String code, Optional<String> verifier, String oa) {
        FormBody.Builder form = form("authorization_code").add("code", code);
        verifier.ifPresent(secret -> form.add("code_verifier", secret));
        return ask(form.build(), oa);
    }

    OAuthAnswer refresh(ZaloTokens.Pair pair) {
        return ask(
                form("refresh_token").add("refresh_token", pair.refreshToken()).build(), pair.oa());
    }

    private FormBody.Builder form(String grant) {
        return new FormBody.Builder().add("app_id", settings.app().id()).add("grant_type", grant);
    }

    private OAuthAnswer ask(FormBody form, String oa) {
        String url = settings.addresses().oauth() + "/v4/oa/access_token";
        Headers secret = Headers.of("secret_key", settings.app().secret());
        return switch (calls.post(url, secret, form)) {
            case ZaloAnswer.Fine(JsonNode body) -> pair(body, oa);
            case ZaloAnswer.Failed(int code, String said) -> new OAuthAnswer.Refused(code, said);
            case ZaloAnswer.Unreached(String why) -> new OAuthAnswer.Unreached(why);
            case ZaloAnswer.Lost(String why) -> new OAuthAnswer.Unanswered(why);
            case ZaloAnswer.NotAllowed(Instant until, String why) -> new OAuthAnswer.Unreached(why);
        };
    }

    private OAuthAnswer pair(JsonNode body, String oa) {
        String access = ZaloJson.text(body, "access_token");
        String refresh = ZaloJson.text(body, "refresh_token");
        if (access.isEmpty() || refresh.isEmpty()) return new OAuthAnswer.Unanswered("an answer without tokens");
        long life = ZaloJson.number(body, "expires_in", USUAL_LIFE.toSeconds());
        Instant expires = time.instant()
                .plusSeconds(Math.clamp(life, 60, Duration.ofDays(90).toSeconds()));
        return new OAuthAnswer.Granted(new ZaloTokens.Pair(oa, access, refresh, expires));
    }
}
