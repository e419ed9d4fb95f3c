package vn.sotay.channels.zalo.tokens;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloSettings;
import vn.sotay.channels.zalo.ZaloTokens;

/// How an administrator of the official account lets this application speak for it. Whatever succeeds here
/// opens the channel again.
public final class ZaloConsent {
    private final ZaloOAuth oauth;
    private final ZaloTokens tokens;
    private final ChannelStates states;
    private final ZaloSettings settings;
    private final InstantSource time;
    private final SecureRandom random = new SecureRandom();

    public ZaloConsent(
            ZaloOAuth oauth, ZaloTokens tokens, ChannelStates states, ZaloSettings settings, InstantSource time) {
        this.oauth = oauth;
        this.tokens = tokens;
        this.states = states;
        this.settings = settings;
        this.time = time;
    }

    /// The page at Zalo to send the administrator to.
    ///
    /// @param verifier to be kept beside the state, for the exchange
    public record Begun(String url, Optional<String> verifier) {
        /// The verifier is a secret.
        @Override
        public String toString() {
            return "consent begun";
        }
    }

    /// How it ended.
    public sealed interface Ended {
        record Granted(String oa) implements Ended {}

        record Refused(int code, String said) implements Ended {}

        /// The code is perhaps used up: to begin anew does no harm.
        record Unanswered(String why) implements Ended {}
    }

    /// @param state comes back with the code, if Zalo keeps its promise
    public Begun begin(String state) {
        Optional<String> verifier = verifier();
        String url = settings.addresses().oauth() + "/v4/oa/permission?app_id="
                + escaped(settings.app().id()) + "&redirect_uri="
                + escaped(settings.consent().callbackUrl())
                + verifier.map(secret -> "&code_challenge=" + Pkce.challenge(secret))
                        .orElse("")
                + "&state=" + escaped(state);
        return new Begun(url, verifier);
    }

    private Optional<String> verifier() {
        ZaloSettings.Consent consent = settings.consent();
        if (!consent.pkce()) return Optional.empty();
        return Optional.of(consent.fixedVerifier().isEmpty() ? Pkce.verifier(random) : consent.fixedVerifier());
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// @param verifier the one of that state; where there is none, the fixed one if one is set
    /// @param oa       as Zalo's call back names it; may be empty
    public Ended exchange(String code, Optional<String> verifier, String oa) {
        Optional<String> known = verifier.or(
                () -> Optional.of(settings.consent().fixedVerifier()).filter(fixed -> !fixed.isEmpty()));
        return switch (oauth.exchange(code, known, oa)) {
            case OAuthAnswer.Granted(ZaloTokens.Pair pair) -> granted(pair);
            case OAuthAnswer.Refused(int error, String said) -> new Ended.Refused(error, said);
            case OAuthAnswer.Unreached(String why) -> new Ended.Unanswered(why);
            case OAuthAnswer.Unanswered(String why) -> new Ended.Unanswered(why);
        };
    }

    /// A pair that the administrator was given by Zalo's own console.
    ///
    /// @param accessToken may be empty: then the refresh token is spent at first use
    public Ended paste(String oa, String accessToken, String refreshToken) {
        Instant expires = accessToken.isBlank() ? Instant.EPOCH : time.instant().plusSeconds(3600);
        return granted(new ZaloTokens.Pair(oa.strip(), accessToken.strip(), refreshToken.strip(), expires));
    }

    /// Not while another node refreshes: what it keeps must not take the place of this pair.
    private Ended granted(ZaloTokens.Pair pair) {
        return tokens.alone(() -> {
            tokens.keep(pair, time.instant());
            states.resume(Zalo.NAME);
            states.resume(Zalo.BY_PHONE);
            return new Ended.Granted(pair.oa());
        });
    }
}
