package vn.sotay.channels.zalobot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sotay.channels.ConnectionCheck.Finding;
import vn.sotay.channels.ConnectionCheck.Verdict;
import vn.sotay.channels.zalobot.ZaloBotSettings.Mode;
import vn.sotay.channels.zalobot.fake.FakeZaloBot;
import vn.sotay.channels.zalobot.fake.ZaloBotWorld;

class ZaloBotCheckTest {
    private final FakeZaloBot fake = new FakeZaloBot(0);

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void aBotThatIsCalledIsSetUpAndFoundGood() {
        try (ZaloBotApi api = new ZaloBotApi(ZaloBotContractTest.settings(fake.url(), Mode.WEBHOOK))) {
            ZaloBotCheck check = new ZaloBotCheck(api);
            assertThat(check.check()).contains(new Finding("zalobot.webhook", Verdict.WRONG, ""));

            assertThat(new ZaloBotSetUp(api).setUp()).containsExactly(new Finding("zalobot.webhook", Verdict.GOOD, ""));

            assertThat(fake.world().webhook()).isEqualTo("https://sotay.example/webhooks/zalobot");
            assertThat(check.check())
                    .containsExactly(
                            new Finding("zalobot.reach", Verdict.GOOD, ""),
                            new Finding("zalobot.token", Verdict.GOOD, "bot.SoTayThu"),
                            new Finding("zalobot.secret", Verdict.GOOD, ""),
                            new Finding("zalobot.webhook", Verdict.GOOD, "sotay.example"));
        }
    }

    @Test
    void aBotThatAsksHasNoWebhookInItsWay() {
        try (ZaloBotApi called = new ZaloBotApi(ZaloBotContractTest.settings(fake.url(), Mode.WEBHOOK));
                ZaloBotApi asking = new ZaloBotApi(ZaloBotContractTest.settings(fake.url(), Mode.POLLING))) {
            new ZaloBotSetUp(called).setUp();
            assertThat(new ZaloBotCheck(asking).check())
                    .contains(new Finding("zalobot.webhook", Verdict.WRONG, "sotay.example"));

            new ZaloBotSetUp(asking).setUp();

            assertThat(new ZaloBotCheck(asking).check())
                    .extracting(Finding::verdict)
                    .containsOnly(Verdict.GOOD);
        }
    }

    @Test
    void aWrongTokenIsToldApartFromAnAddressWhereNobodyIs() {
        ZaloBotSettings wrong = settings("98765:wrong", "https://sotay.example");
        try (ZaloBotApi api = new ZaloBotApi(wrong)) {
            assertThat(new ZaloBotCheck(api).check())
                    .containsExactly(
                            new Finding("zalobot.reach", Verdict.GOOD, ""),
                            new Finding("zalobot.token", Verdict.WRONG, "401 Unauthorized"));
            fake.close();
            assertThat(new ZaloBotCheck(api).check())
                    .singleElement()
                    .satisfies(reach -> assertThat(reach.step()).isEqualTo("zalobot.reach"))
                    .satisfies(reach -> assertThat(reach.verdict()).isEqualTo(Verdict.WRONG));
        }
    }

    @Test
    void withoutAnAddressOfOursTheWebhookStaysAsItWasSetByHand() {
        try (ZaloBotApi api = new ZaloBotApi(settings(ZaloBotWorld.TOKEN, "http://localhost"))) {
            assertThat(new ZaloBotSetUp(api).setUp())
                    .containsExactly(new Finding("zalobot.webhook", Verdict.DOUBTFUL, ""));
            assertThat(fake.world().methods()).isEmpty();
        }
    }

    private ZaloBotSettings settings(String token, String publicUrl) {
        return new ZaloBotSettings(
                token,
                URI.create(fake.url()),
                Mode.WEBHOOK,
                ZaloBotWorld.SECRET,
                URI.create(publicUrl),
                ZaloBotSettings.Rules.USUAL);
    }
}
