package vn.sotay.admin.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sotay.admin.servers.SharedServers;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.Pace;
import vn.sotay.conversation.outbox.Permits;
import vn.sotay.conversation.outbox.SendOutcome;

class SharedPermitsTest {
    private static final ChannelAccount AN_ACCOUNT = Accounts.anAccount();

    private final Channel slow = new Paced(
            new ChannelName("c" + ThreadLocalRandom.current().nextInt(1_000_000)), new Pace(1, 10), Pace.UNLIMITED);

    @Test
    void twoNodesShareOnePace() {
        try (SharedPermits one = new SharedPermits(URI.create(SharedServers.redisUrl()));
                SharedPermits two = new SharedPermits(URI.create(SharedServers.redisUrl()))) {
            assertThat(given(one, 8) + given(two, 8)).isBetween(10L, 12L);
            assertThat(one.take(slow, AN_ACCOUNT)).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void withoutRedisEachNodeKeepsThePaceAlone() {
        URI nowhere = URI.create("redis://127.0.0.1:1");
        try (SharedPermits one = new SharedPermits(nowhere);
                SharedPermits two = new SharedPermits(nowhere)) {
            assertThat(given(one, 16)).isBetween(10L, 12L);
            assertThat(given(two, 16)).isBetween(10L, 12L);
            assertThat(one.take(slow, AN_ACCOUNT)).isPositive();
        }
    }

    @Test
    void whenRedisGoesAndComesThePermitsGoOn() {
        Channel quick = new Paced(slow.name(), new Pace(100, 1_000), Pace.UNLIMITED);
        try (CutLine line = new CutLine(SharedServers.redisUrl());
                SharedPermits permits = new SharedPermits(line.uri())) {
            assertThat(permits.take(quick, AN_ACCOUNT)).isZero();
            line.cut();
            assertThat(permits.take(quick, AN_ACCOUNT)).isZero();
            line.mend();
            assertThat(permits.take(quick, AN_ACCOUNT)).isZero();
        }
    }

    @Test
    void oneAccountIsSlowedDownAndItsNeighbourIsNot() {
        Channel channel = new Paced(slow.name(), new Pace(1, 10), new Pace(1, 3));
        try (SharedPermits one = new SharedPermits(URI.create(SharedServers.redisUrl()))) {
            ChannelAccount account = Accounts.anAccount();
            for (int i = 0; i < 3; i++) assertThat(one.take(channel, account)).isZero();
            assertThat(one.take(channel, account)).isPositive();
            assertThat(one.take(channel, Accounts.anAccount())).isZero();
        }
    }

    @Test
    void whoeverWaitsForTheChannelUsesUpNothingOfTheAccount() {
        Channel narrow = new Paced(slow.name(), new Pace(1, 1), new Pace(1, 3));
        try (SharedPermits one = new SharedPermits(URI.create(SharedServers.redisUrl()))) {
            ChannelAccount account = Accounts.anAccount();
            assertThat(one.take(narrow, account)).isZero();
            for (int i = 0; i < 5; i++) assertThat(one.take(narrow, account)).isPositive();
            Channel wide = new Paced(new ChannelName(narrow.name() + "w"), Pace.UNLIMITED, new Pace(1, 3));
            for (int i = 0; i < 2; i++) assertThat(one.take(wide, account)).isZero();
        }
    }

    private long given(Permits permits, int asked) {
        return IntStream.range(0, asked)
                .filter(nth -> permits.take(slow, AN_ACCOUNT).isZero())
                .count();
    }

    private record Paced(ChannelName name, Pace pace, Pace pacePerAccount) implements Channel {
        @Override
        public Drawn drawn(Reply message) {
            return new Drawn("", java.util.List.of());
        }

        @Override
        public SendOutcome send(Delivery delivery) {
            throw new UnsupportedOperationException();
        }
    }
}
