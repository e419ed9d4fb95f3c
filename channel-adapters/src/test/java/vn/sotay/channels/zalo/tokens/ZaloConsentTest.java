package vn.sotay.channels.zalo.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.channels.zalo.ConnectedZalo.NOW;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.channels.ChannelStates.Pause;
import vn.sotay.channels.zalo.ConnectedZalo;
import vn.sotay.channels.zalo.Zalo;
import vn.sotay.channels.zalo.ZaloSettings;
import vn.sotay.channels.zalo.fake.FakeZalo;
import vn.sotay.channels.zalo.fake.Fault;
import vn.sotay.channels.zalo.fake.ZaloWorld;

/// From the link at Zalo's page to a kept pair.
class ZaloConsentTest {
    private static final String CALLBACK = "https://sotay.example/channels/zalo/callback";

    private final FakeZalo fake = new FakeZalo(0, () -> NOW);
    private final ConnectedZalo zalo = new ConnectedZalo(fake, () -> NOW, Optional.empty());
    private final InMemoryZaloTokens tokens = new InMemoryZaloTokens();

    @AfterEach
    void close() {
        fake.close();
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ, RqIZl4LIgn8KxW9QO-nTnv7pf0CnNrksx9fF-CXP2FE",
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk, E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    })
    void theChallengeIsTheHashOfTheVerifier(String verifier, String challenge) {
        assertThat(Pkce.challenge(verifier)).isEqualTo(challenge);
    }

    @Test
    void verifiersAreOfLettersAndDigitsAndNeverTheSame() {
        SecureRandom random = new SecureRandom();
        assertThat(Pkce.verifier(random)).matches("[A-Za-z0-9]{43}").isNotEqualTo(Pkce.verifier(random));
    }

    @Test
    void theLinkBearsTheCallbackAndTheStateUnharmed() {
        HttpUrl link = HttpUrl.get(consent(false, "").begin("a b&c=đ").url());

        assertThat(link.queryParameterNames()).containsExactly("app_id", "redirect_uri", "state");
        assertThat(link.queryParameter("app_id")).isEqualTo(ZaloWorld.APP);
        assertThat(link.queryParameter("redirect_uri")).isEqualTo(CALLBACK);
        assertThat(link.queryParameter("state")).isEqualTo("a b&c=đ");
    }

    @Test
    void withAChallengeTheVerifierOfThatLinkIsNeeded() throws IOException {
        ZaloConsent consent = consent(true, "");
        ZaloConsent.Begun begun = consent.begin("s-1");
        assertThat(HttpUrl.get(begun.url()).queryParameter("code_challenge"))
                .isEqualTo(Pkce.challenge(begun.verifier().orElseThrow()));
        assertThat(begun.toString()).doesNotContain(begun.verifier().orElseThrow());

        assertThat(consent.exchange(code(begun), Optional.empty(), ZaloWorld.OA))
                .isInstanceOf(ZaloConsent.Ended.Refused.class);
        assertThat(consent.exchange(code(begun), begun.verifier(), ZaloWorld.OA))
                .isEqualTo(new ZaloConsent.Ended.Granted(ZaloWorld.OA));
    }

    @Test
    void theFixedVerifierStandsInWhereNoneIsKnown() throws IOException {
        ZaloConsent consent = consent(true, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ");
        ZaloConsent.Begun begun = consent.begin("s-1");

        assertThat(HttpUrl.get(begun.url()).queryParameter("code_challenge"))
                .isEqualTo("RqIZl4LIgn8KxW9QO-nTnv7pf0CnNrksx9fF-CXP2FE");
        assertThat(consent.exchange(code(begun), Optional.empty(), ZaloWorld.OA))
                .isInstanceOf(ZaloConsent.Ended.Granted.class);
    }

    @Test
    void consentOpensBothChannelsAndItsCodeIsGoodOnce() throws IOException {
        zalo.states.stop(Zalo.NAME, new Pause(NOW, Optional.empty(), ZaloAccess.CONSENT));
        zalo.states.stop(Zalo.BY_PHONE, new Pause(NOW, Optional.empty(), ZaloAccess.CONSENT));
        ZaloConsent consent = consent(false, "");
        String code = code(consent.begin("s-1"));

        assertThat(consent.exchange(code, Optional.empty(), ZaloWorld.OA))
                .isEqualTo(new ZaloConsent.Ended.Granted(ZaloWorld.OA));
        assertThat(zalo.pause(Zalo.NAME) + zalo.pause(Zalo.BY_PHONE)).isEqualTo("--");
        assertThat(tokens.find().orElseThrow().pair().accessToken())
                .isEqualTo(fake.world().accessToken());

        assertThat(consent.exchange(code, Optional.empty(), ZaloWorld.OA))
                .isInstanceOf(ZaloConsent.Ended.Refused.class);
        assertThat(tokens.find()).as("the pair stays").isPresent();
    }

    @Test
    void anExchangeWithoutAnAnswerSaysSo() throws IOException {
        ZaloConsent consent = consent(false, "");
        String code = code(consent.begin("s-1"));
        fake.world().nextOAuth(Fault.LOST_ANSWER);

        assertThat(consent.exchange(code, Optional.empty(), ZaloWorld.OA))
                .isInstanceOf(ZaloConsent.Ended.Unanswered.class);
        assertThat(tokens.find()).isEmpty();
    }

    @Test
    void aPastedRefreshTokenIsSpentAtFirstUse() {
        ZaloConsent consent = consent(false, "");
        consent.paste(" " + ZaloWorld.OA + " ", "", " " + fake.world().refreshToken() + "\n");

        assertThat(zalo.node(tokens).access().current()).isInstanceOf(Grant.Token.class);
        assertThat(fake.world().refreshes()).isEqualTo(1);
    }

    @Test
    void aWithdrawalOlderThanTheConsentIsOver() {
        Instant before = NOW.minusSeconds(60);
        consent(false, "")
                .paste(ZaloWorld.OA, fake.world().accessToken(), fake.world().refreshToken());
        ZaloAccess access = zalo.node(tokens).access();

        access.revoked(before);
        assertThat(tokens.find()).isPresent();
        access.revoked(NOW.plusSeconds(60));
        assertThat(tokens.find()).isEmpty();
        assertThat(zalo.pause(Zalo.NAME)).isEqualTo("zalo.consent for good");
    }

    private ZaloConsent consent(boolean pkce, String fixedVerifier) {
        ZaloSettings plain = fake.settings();
        ZaloSettings settings = new ZaloSettings(
                plain.app(),
                plain.addresses(),
                new ZaloSettings.Consent(CALLBACK, pkce, fixedVerifier),
                plain.toleratedSignatures(),
                plain.drawing(),
                plain.rules());
        return zalo.node(tokens, settings).consent();
    }

    /// What an administrator's browser brings back.
    private static String code(ZaloConsent.Begun begun) throws IOException {
        OkHttpClient browser = new OkHttpClient.Builder().followRedirects(false).build();
        try (Response page =
                browser.newCall(new Request.Builder().url(begun.url()).build()).execute()) {
            HttpUrl back =
                    HttpUrl.get(Optional.ofNullable(page.header("Location")).orElseThrow());
            assertThat(back.queryParameter("state")).isEqualTo("s-1");
            return Optional.ofNullable(back.queryParameter("code")).orElseThrow();
        }
    }
}
