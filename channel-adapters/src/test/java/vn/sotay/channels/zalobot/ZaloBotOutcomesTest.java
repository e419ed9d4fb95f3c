package vn.sotay.channels.zalobot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.channels.ChannelStates.Trouble;
import vn.sotay.channels.InMemoryChannelStates;
import vn.sotay.channels.botapi.Answer;
import vn.sotay.channels.zalobot.ZaloBotSettings.Forbidden;
import vn.sotay.channels.zalobot.ZaloBotSettings.Rules;
import vn.sotay.channels.zalobot.fake.FakeZaloBot;
import vn.sotay.channels.zalobot.fake.ZaloBotWorld;
import vn.sotay.conversation.outbox.SendOutcome;
import vn.sotay.conversation.outbox.SendOutcome.Reason;

/// Row by row, what the platform's codes mean for a message.
class ZaloBotOutcomesTest {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");

    private final FakeZaloBot fake = new FakeZaloBot(0);
    private final InMemoryChannelStates states = new InMemoryChannelStates();
    private final ZaloBotApi api = api(ZaloBotWorld.TOKEN, Forbidden.FAULT);
    private final ZaloBotOutcomes outcomes = new ZaloBotOutcomes(api, states, this::now);
    private Instant now = NOW;

    private Instant now() {
        return now;
    }

    private ZaloBotApi api(String token, Forbidden forbidden) {
        return new ZaloBotApi(new ZaloBotSettings(
                token,
                URI.create(fake.url()),
                ZaloBotSettings.Mode.POLLING,
                "",
                URI.create("https://sotay.example"),
                Rules.of(forbidden, 10, 1)));
    }

    @AfterEach
    void close() {
        api.close();
        fake.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413})
    void aRefusedContentIsGivenUpAndShown(int code) {
        assertThat(of(code))
                .isInstanceOfSatisfying(
                        SendOutcome.GiveUp.class,
                        given -> assertThat(given.reason()).isEqualTo(Reason.CONTENT_REFUSED));
        assertThat(states.troubles(ZaloBot.NAME, 9)).extracting(Trouble::code).containsExactly("http " + code);
    }

    @Test
    void aTokenThatIsRefusedStopsTheChannel() {
        assertThat(of(401)).isInstanceOf(SendOutcome.Wait.class);
        assertStopped("zalobot.token");
    }

    @Test
    void forbiddenIsTriedAgainUnlessToldOtherwise() {
        assertThat(of(403)).isInstanceOf(SendOutcome.TryLater.class);
        assertThat(states.fact(ZaloBot.NAME, "zalobot.forbidden")).contains("fault");
        try (ZaloBotApi told = api(ZaloBotWorld.TOKEN, Forbidden.BLOCKED)) {
            assertThat(new ZaloBotOutcomes(told, states, this::now).of(refused(403)))
                    .isInstanceOfSatisfying(
                            SendOutcome.GiveUp.class,
                            given -> assertThat(given.reason()).isEqualTo(Reason.BLOCKED_BY_RECIPIENT));
        }
    }

    @Test
    void notFoundIsTheChatWhereTheBotIsKnown() {
        assertThat(of(404))
                .isInstanceOfSatisfying(
                        SendOutcome.GiveUp.class,
                        given -> assertThat(given.reason()).isEqualTo(Reason.NEVER_STARTED));
        assertThat(states.pause(ZaloBot.NAME, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/nowhere, 98765:thu-nghiem_A, zalobot.address", "'', 98765:wrong, zalobot.token"})
    void notFoundIsTheAddressOrTheTokenWhereItIsNot(String path, String token, String code) {
        ZaloBotSettings settings = new ZaloBotSettings(
                token,
                URI.create(fake.url() + path),
                ZaloBotSettings.Mode.POLLING,
                "",
                URI.create("https://sotay.example"),
                Rules.USUAL);
        try (ZaloBotApi lost = new ZaloBotApi(settings)) {
            assertThat(new ZaloBotOutcomes(lost, states, this::now).of(refused(404)))
                    .isInstanceOf(SendOutcome.Wait.class);
        }
        assertStopped(code);
    }

    @Test
    void notFoundSaysNothingWhereNobodyCanBeAsked() {
        fake.close();

        assertThat(of(404)).isInstanceOf(SendOutcome.TryLater.class);
        assertThat(states.pause(ZaloBot.NAME, NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504})
    void aFaultOfTheServerLeavesUnknownWhetherItHasTheMessage(int code) {
        assertThat(of(code)).isInstanceOf(SendOutcome.AnswerLost.class);
        if (code >= 500)
            assertThat(outcomes.of(new Answer.Intercepted(code))).isInstanceOf(SendOutcome.AnswerLost.class);
    }

    @Test
    void whatNobodyWroteDownIsTriedAgainAndShown() {
        assertThat(of(418)).isInstanceOf(SendOutcome.TryLater.class);
        assertThat(states.troubles(ZaloBot.NAME, 9)).extracting(Trouble::code).containsExactly("http 418");
    }

    @Test
    void oneRefusalForHasteHoldsUpOnlyItsMessage() {
        assertThat(of(429)).isEqualTo(new SendOutcome.Wait(now.plusSeconds(1), "http 429"));
        assertThat(states.pause(ZaloBot.NAME, now)).isEmpty();
    }

    @Test
    void aUsedUpQuotaPausesTheBotLongerEachTimeUntilAMessageGoes() {
        of(429);
        for (int seconds : new int[] {2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600}) {
            Instant until = now.plusSeconds(seconds);
            assertThat(of(429)).isEqualTo(new SendOutcome.Wait(until, "http 429"));
            assertThat(of(429)).as("on its way meanwhile").isEqualTo(new SendOutcome.Wait(until, "http 429"));
            assertThat(states.pause(ZaloBot.NAME, until.minusMillis(1)))
                    .hasValueSatisfying(pause -> assertThat(pause.code()).isEqualTo("zalobot.flood"));
            now = until;
        }
        outcomes.of(Answer.read("{\"ok\":true,\"result\":{\"message_id\":\"m1\"}}"));

        assertThat(of(429)).isEqualTo(new SendOutcome.Wait(now.plusSeconds(1), "http 429"));
    }

    @Test
    void aWaitThatIsSaidIsKept() {
        Answer answer = new Answer.Refused(429, "no", Optional.of(Duration.ofSeconds(7)));

        assertThat(outcomes.of(answer)).isEqualTo(new SendOutcome.Wait(NOW.plusSeconds(7), "http 429"));
    }

    @Test
    void whatNeverLeftIsTriedAgainAndWhatGotNoAnswerMayHaveArrived() {
        assertThat(outcomes.of(new Answer.NotReached("refused"))).isInstanceOf(SendOutcome.TryLater.class);
        assertThat(outcomes.of(new Answer.Unclear("timeout"))).isInstanceOf(SendOutcome.AnswerLost.class);
        assertThat(outcomes.of(new Answer.Garbled("{"))).isInstanceOf(SendOutcome.AnswerLost.class);
    }

    private SendOutcome of(int code) {
        return outcomes.of(refused(code));
    }

    private static Answer refused(int code) {
        return new Answer.Refused(code, "no", Optional.empty());
    }

    private void assertStopped(String code) {
        assertThat(states.pause(ZaloBot.NAME, NOW.plusSeconds(999_999)))
                .hasValueSatisfying(stopped -> assertThat(stopped.code()).isEqualTo(code));
    }
}
