package vn.sotay.admin.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.jobs.Loop;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.servers.Soon;
import vn.sotay.admin.storage.channels.PostgresChannelStates;
import vn.sotay.admin.storage.conversation.NodeId;
import vn.sotay.admin.storage.conversation.PostgresUpdates;
import vn.sotay.channels.Poller;
import vn.sotay.channels.webchat.WebChat;
import vn.sotay.conversation.inbox.Arrivals;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.lane.Lane;

class ChannelLifeTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final AtomicInteger polls = new AtomicInteger();
    private final CountDownLatch forEver = new CountDownLatch(1);
    private volatile Set<Lane> lanes = Set.of();
    private volatile Duration wait = Duration.ofMillis(5);
    private volatile boolean hanging;

    private final Poller poller = new Poller() {
        @Override
        public String name() {
            return "odd/12345";
        }

        @Override
        public Duration poll(Inbox inbox) throws InterruptedException {
            polls.incrementAndGet();
            if (hanging) forEver.await();
            return wait;
        }
    };

    private final Traffic traffic =
            new Traffic((minutes, now) -> {}, new PostgresChannelStates(database.jdbc()), InstantSource.system());
    private final ChannelLife life = new ChannelLife(
            List.of(poller),
            new Arrivals(new PostgresUpdates(database.jdbc(), NodeId.fresh()), woken -> {}),
            traffic,
            () -> lanes);

    @AfterEach
    void stop() {
        life.stop();
    }

    @Test
    void nothingIsPolledWhileAnotherNodeHoldsTheLane() {
        life.start();
        Soon.aMoment();
        assertThat(polls).hasValue(0);

        lanes = Set.of(ChannelLife.laneOf(poller));
        Soon.is("polled", () -> polls.get() > 2);

        lanes = Set.of();
        int before = polls.get();
        Soon.aMoment();
        assertThat(polls.get()).isLessThanOrEqualTo(before + 1);
    }

    @Test
    void aPollThatWaitsForThePlatformIsBrokenOffAtTheEnd() {
        hanging = true;
        lanes = Set.of(ChannelLife.laneOf(poller));
        life.start();
        Soon.is("polling", () -> polls.get() == 1);
        Instant began = Instant.now();

        life.stop();

        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(3));
        assertThat(life.isRunning()).isFalse();
        assertThat(polls).hasValue(1);
    }

    @Test
    void whatIsFetchedIsStoredAndCounts() {
        Arrivals door = new Arrivals(new PostgresUpdates(database.jdbc(), NodeId.fresh()), woken -> {});
        Loop storing = Loop.start("arrivals", door::work);
        AtomicReference<List<TrafficStore.Minute>> counted = new AtomicReference<>(List.of());
        Traffic figures = new Traffic(
                (minutes, now) -> counted.set(minutes),
                new PostgresChannelStates(database.jdbc()),
                InstantSource.system());
        Incoming update = new Incoming(WebChat.account("an"), "fetched-1", Instant.now(), "chào");
        Poller fetching = fetching("webchat/1", update);
        ChannelLife fetched =
                new ChannelLife(List.of(fetching), door, figures, () -> Set.of(ChannelLife.laneOf(fetching)));
        fetched.start();
        try {
            Soon.is("counted", () -> !counted.get().isEmpty());
        } finally {
            fetched.stop();
            storing.stop(Duration.ZERO);
        }
        assertThat(counted.get())
                .singleElement()
                .satisfies(minute -> assertThat(minute.kind()).isEqualTo(Traffic.Kind.WORK));
        assertThat(database.number("select count(*) from inbox where external_id = 'fetched-1'"))
                .isEqualTo(1);
    }

    /// Gives the update at its first poll.
    private static Poller fetching(String name, Incoming update) {
        Queue<Incoming> waiting = new ConcurrentLinkedQueue<>(List.of(update));
        return new Poller() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration poll(Inbox inbox) {
                inbox.store(Stream.ofNullable(waiting.poll()).toList()).join();
                return Duration.ofMillis(20);
            }
        };
    }

    @Test
    void aPollerWaitsAsLongAsItSays() {
        wait = Duration.ofMinutes(5);
        lanes = Set.of(ChannelLife.laneOf(poller));
        life.start();
        Soon.is("polled", () -> polls.get() == 1);
        Soon.aMoment();

        assertThat(polls).hasValue(1);
    }
}
