package vn.sotay.conversation.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.Reply;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");

    @ParameterizedTest
    @EnumSource
    void whatWasTakenIsSent(DeliveryKind kind) {
        assertThat(aDelivery(kind, 3).after(new SendOutcome.Sent("m-1"), NOW))
                .isEqualTo(new Delivery.Status.Sent("m-1"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRefusedIsUnreachedAtOnce(DeliveryKind kind) {
        SendOutcome refused = new SendOutcome.GiveUp(SendOutcome.Reason.BLOCKED_BY_RECIPIENT, "403");

        assertThat(aDelivery(kind, 0).after(refused, NOW))
                .isEqualTo(new Delivery.Status.Unreached(SendOutcome.Reason.BLOCKED_BY_RECIPIENT, "403"));
    }

    @Test
    void aReplyWhoseAnswerWasLostIsSentAgain() {
        assertThat(aDelivery(DeliveryKind.REPLY, 0).after(new SendOutcome.AnswerLost("cắt"), NOW))
                .isEqualTo(new Delivery.Status.Waiting(NOW.plusSeconds(1), 1, "cắt"));
    }

    @ParameterizedTest
    @EnumSource(names = "REPLY", mode = EnumSource.Mode.EXCLUDE)
    void aNoticeWhoseAnswerWasLostIsUnknown(DeliveryKind kind) {
        assertThat(aDelivery(kind, 0).after(new SendOutcome.AnswerLost("cắt"), NOW))
                .isEqualTo(new Delivery.Status.Unknown("cắt"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 4", "5, 32", "9, 512", "10, 1024", "11, 1200", "13, 1200"})
    void theWaitDoublesUpToTwentyMinutes(int attempts, long seconds) {
        assertThat(aDelivery(DeliveryKind.NOTICE, attempts).after(new SendOutcome.TryLater(NOW, "bận"), NOW))
                .isEqualTo(new Delivery.Status.Waiting(NOW.plusSeconds(seconds), attempts + 1, "bận"));
    }

    @Test
    void theChannelMayAskForALongerWait() {
        SendOutcome later = new SendOutcome.TryLater(NOW.plusSeconds(3600), "bận");

        assertThat(aDelivery(DeliveryKind.REPLY, 0).after(later, NOW))
                .isEqualTo(new Delivery.Status.Waiting(NOW.plusSeconds(3600), 1, "bận"));
    }

    @ParameterizedTest
    @EnumSource
    void afterAboutTwoHoursOfTriesNobodyWaitsAnyMore(DeliveryKind kind) {
        Instant now = NOW;
        int tries = 0;
        Delivery.Status status = new Delivery.Status.Waiting(NOW, 0, "");
        while (status instanceof Delivery.Status.Waiting waiting) {
            now = waiting.notBefore();
            status = aDelivery(kind, waiting.attempts()).after(new SendOutcome.TryLater(now, "bận"), now);
            tries++;
        }

        assertThat(status).isEqualTo(new Delivery.Status.Unreached(SendOutcome.Reason.TOO_OFTEN_IN_VAIN, "bận"));
        assertThat(Duration.between(NOW, now)).isBetween(Duration.ofMinutes(90), Duration.ofMinutes(150));
        assertThat(tries).isEqualTo(Delivery.MOST_ATTEMPTS);
    }

    @ParameterizedTest
    @EnumSource
    void waitingForTheChannelIsNoTryHoweverOftenItHappens(DeliveryKind kind) {
        Delivery.Status status = new Delivery.Status.Waiting(NOW, 1, "");
        for (int i = 0; i < 100; i++) {
            int attempts = status instanceof Delivery.Status.Waiting waiting ? waiting.attempts() : 0;
            status = aDelivery(kind, attempts).after(new SendOutcome.Wait(NOW.plusSeconds(i), "429"), NOW);
        }

        assertThat(status).isEqualTo(new Delivery.Status.Waiting(NOW.plusSeconds(99), 1, "429"));
    }

    @Test
    void whereMessagesAreShownBackALostOneIsWaitedForBeforeItGoesAgain() {
        SendOutcome lost = new SendOutcome.AnswerLost("cắt", "f1");

        assertThat(aDelivery(DeliveryKind.REPLY, 0).after(lost, NOW))
                .isEqualTo(new Delivery.Status.Waiting(NOW.plusSeconds(10), 1, "cắt", "f1"));
        assertThat(aDelivery(DeliveryKind.NOTICE, 0).after(lost, NOW))
                .isEqualTo(new Delivery.Status.Unknown("cắt", "f1"));
    }

    @Test
    void aReplyThatIsLostTooOftenIsNotTriedForEver() {
        assertThat(aDelivery(DeliveryKind.REPLY, Delivery.MOST_ATTEMPTS - 1)
                        .after(new SendOutcome.AnswerLost("cắt", "f1"), NOW))
                .isEqualTo(new Delivery.Status.Unreached(SendOutcome.Reason.TOO_OFTEN_IN_VAIN, "cắt"));
    }

    private static Delivery aDelivery(DeliveryKind kind, int attempts) {
        return new Delivery(new DeliveryId(9), kind, Accounts.anAccount(), new Reply.Text("tin"), attempts);
    }
}
