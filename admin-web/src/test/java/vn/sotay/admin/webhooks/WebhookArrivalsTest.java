package vn.sotay.admin.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sotay.admin.channels.Traffic;
import vn.sotay.admin.jobs.Loop;
import vn.sotay.channels.webchat.WebChat;
import vn.sotay.conversation.inbox.Arrivals;
import vn.sotay.conversation.inbox.Incoming;

class WebhookArrivalsTest {
    private static final List<Incoming> UPDATE =
            List.of(new Incoming(WebChat.account("an"), "1", Instant.parse("2026-11-23T08:00:00Z"), "chào"));

    private final FlakyUpdates updates = new FlakyUpdates();
    private final Arrivals door = new Arrivals(updates, lanes -> {});
    private final WebhookArrivals arrivals = new WebhookArrivals(door);
    private final Loop loop = Loop.start("arrivals", door::work);

    @AfterEach
    void end() {
        loop.stop(Duration.ZERO);
    }

    @Test
    void whatIsStoredIsWorkAndTheSameAgainARepeat() {
        assertThat(arrivals.store(UPDATE)).contains(Traffic.Kind.WORK);
        assertThat(arrivals.store(UPDATE)).contains(Traffic.Kind.REPEATED);
        assertThat(updates.stored()).isEqualTo(2);
    }

    @Test
    void whatFailsToBeStoredIsNotAcknowledgedAndNoRepeatLater() {
        updates.broken(true);
        assertThat(arrivals.store(UPDATE)).isEmpty();

        updates.broken(false);
        assertThat(arrivals.store(UPDATE)).contains(Traffic.Kind.WORK);
    }

    /// Nobody takes anything out of the queue: as if the database did not answer.
    @Test
    void whatIsNotStoredInTimeIsNotAcknowledged() {
        WebhookArrivals stuck = new WebhookArrivals(new Arrivals(updates, lanes -> {}));
        long began = System.nanoTime();

        assertThat(stuck.store(UPDATE)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }
}
