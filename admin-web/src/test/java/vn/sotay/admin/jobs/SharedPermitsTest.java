package vn.sotay.admin.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sotay.admin.servers.SharedServers;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.Pace;
import vn.sotay.conversation.outbox.Permits;
import vn.sotay.conversation.outbox.SendOutcome;

class SharedPermitsTest {
    private final Channel slow =
            new Paced(new ChannelName("c" + ThreadLocalRandom.current().nextInt(1_000_000)), new Pace(1, 10));

    @Test
    void twoNodesShareOnePace() {
        try (SharedPermits one = new SharedPermits(URI.create(SharedServers.redisUrl()));
                SharedPermits two = new SharedPermits(URI.create(SharedServers.redisUrl()))) {
            assertThat(given(one, 8) + given(two, 8)).isBetween(10L, 12L);
            assertThat(one.take(slow)).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void withoutRedisEachNodeKeepsThePaceAlone() {
        URI nowhere = URI.create("redis://127.0.0.1:1");
        try (SharedPermits one = new SharedPermits(nowhere);
                SharedPermits two = new SharedPermits(nowhere)) {
            assertThat(given(one, 16)).isBetween(10L, 12L);
            assertThat(given(two, 16)).isBetween(10L, 12L);
            assertThat(one.take(slow)).isPositive();
        }
    }

    @Test
    void whenRedisGoesAndComesThePermitsGoOn() {
        Channel quick = new Paced(slow.name(), new Pace(100, 1_000));
        try (CutLine line = new CutLine(SharedServers.redisUrl());
                SharedPermits permits = new SharedPermits(line.uri())) {
            assertThat(permits.take(quick)).isZero();
            line.cut();
            assertThat(permits.take(quick)).isZero();
            line.mend();
            assertThat(permits.take(quick)).isZero();
        }
    }

    private long given(Permits permits, int asked) {
        return IntStream.range(0, asked)
                .filter(nth -> permits.take(slow).isZero())
                .count();
    }

    private record Paced(ChannelName name, Pace pace) implements Channel {
        @Override
        public SendOutcome send(Delivery delivery) {
            throw new UnsupportedOperationException();
        }
    }
}
