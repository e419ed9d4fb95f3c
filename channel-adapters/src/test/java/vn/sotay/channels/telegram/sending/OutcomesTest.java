package vn.sotay.channels.telegram.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.channels.InMemoryChannelStates;
import vn.sotay.channels.botapi.Answer;
import vn.sotay.channels.telegram.Telegram;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.DeliveryId;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.conversation.outbox.SendOutcome;
import vn.sotay.conversation.outbox.SendOutcome.Reason;

class OutcomesTest {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");

    private final InMemoryChannelStates states = new InMemoryChannelStates();
    private final Outcomes outcomes = new Outcomes(states, () -> NOW);
    private final Delivery delivery =
            new Delivery(new DeliveryId(9), DeliveryKind.REPLY, Telegram.account("12345", 7), new Reply.Text("tin"), 0);

    @ParameterizedTest
    @CsvSource({
        "403, Forbidden: bot was blocked by the user, BLOCKED_BY_RECIPIENT",
        "403, Forbidden: user is deactivated, ACCOUNT_GONE",
        "403, Forbidden: bot can't initiate conversation with a user, NEVER_STARTED",
        "403, Forbidden: bot was kicked from the group chat, BLOCKED_BY_RECIPIENT",
        "403, Forbidden: bot is not a member of the channel chat, BLOCKED_BY_RECIPIENT",
        "403, Forbidden: the group chat was deleted, ACCOUNT_GONE",
        "403, something new, BLOCKED_BY_RECIPIENT",
        "400, Bad Request: chat not found, NEVER_STARTED",
        "400, Bad Request: private chat not found, NEVER_STARTED",
        "400, Bad Request: group chat was upgraded to a supergroup chat, ACCOUNT_GONE",
        "400, Bad Request: can't parse entities, CONTENT_REFUSED",
        "400, Bad Request: message text is empty, CONTENT_REFUSED",
        "400, Bad Request: message is too long, CONTENT_REFUSED",
        "400, Bad Request: reply markup is too long, CONTENT_REFUSED",
        "400, Bad Request: message can't be edited, CONTENT_REFUSED",
        "400, Bad Request: not enough rights to send text messages, CONTENT_REFUSED",
        "400, something new, CONTENT_REFUSED",
        "413, Request Entity Too Large, CONTENT_REFUSED"
    })
    void whatWillNeverGoIsGivenUp(int code, String said, Reason reason) {
        assertThat(of(code, said))
                .isInstanceOfSatisfying(
                        SendOutcome.GiveUp.class,
                        given -> assertThat(given.reason()).isEqualTo(reason));
    }

    @Test
    void anEditThatChangesNothingIsDone() {
        assertThat(of(400, "Bad Request: message is not modified")).isInstanceOf(SendOutcome.Sent.class);
    }

    @ParameterizedTest
    @CsvSource({"401, Unauthorized, telegram.token", "404, Not Found: method not found, telegram.address"})
    void whatOnlyAPersonCanPutRightStopsTheChannel(int code, String said, String pause) {
        assertThat(of(code, said)).isInstanceOf(SendOutcome.Wait.class);
        assertThat(states.pause(Telegram.NAME, NOW.plusSeconds(999_999)))
                .hasValueSatisfying(stopped -> assertThat(stopped.code()).isEqualTo(pause));
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "504"})
    void aServersErrorLeavesUnknownWhetherItHasTheMessage(int code) {
        assertThat(of(code, "Internal Server Error")).isInstanceOf(SendOutcome.AnswerLost.class);
        assertThat(outcomes.of(new Answer.Intercepted(code), delivery)).isInstanceOf(SendOutcome.AnswerLost.class);
    }

    @Test
    void aShortWaitHoldsTheChatAndALongOneTheBot() {
        assertThat(flood(Duration.ofSeconds(3)))
                .isInstanceOfSatisfying(
                        SendOutcome.Wait.class,
                        wait -> assertThat(wait.until()).isBetween(NOW.plusSeconds(3), NOW.plusSeconds(4)));
        assertThat(states.pause(Telegram.NAME, NOW)).isEmpty();

        assertThat(flood(Duration.ofMinutes(5))).isInstanceOf(SendOutcome.Wait.class);
        assertThat(states.pause(Telegram.NAME, NOW.plusSeconds(299))).isPresent();
        assertThat(states.pause(Telegram.NAME, NOW.plusSeconds(302))).isEmpty();
    }

    @Test
    void whatNeverLeftIsTriedAgainAndWhatGotNoAnswerMayHaveArrived() {
        assertThat(outcomes.of(new Answer.NotReached("refused"), delivery)).isInstanceOf(SendOutcome.TryLater.class);
        assertThat(outcomes.of(new Answer.Unclear("timeout"), delivery)).isInstanceOf(SendOutcome.AnswerLost.class);
        assertThat(outcomes.of(new Answer.Garbled("<html>"), delivery)).isInstanceOf(SendOutcome.AnswerLost.class);
    }

    private SendOutcome flood(Duration wait) {
        return outcomes.of(new Answer.Refused(429, "Too Many Requests", Optional.of(wait)), delivery);
    }

    private SendOutcome of(int code, String said) {
        return outcomes.of(new Answer.Refused(code, said, Optional.empty()), delivery);
    }
}
