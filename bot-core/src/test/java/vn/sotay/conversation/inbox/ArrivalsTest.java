package vn.sotay.conversation.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.TickingClock;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.lane.LaneTable;

class ArrivalsTest {
    private static final String UNSTORABLE = "tin hỏng";

    private final InMemoryUpdates updates = new InMemoryUpdates(new LaneTable(new TickingClock()).aNodeWithAll());
    private final List<List<Incoming>> groups = Collections.synchronizedList(new ArrayList<>());
    private final List<RuntimeException> failures = new ArrayList<>();
    private final Set<Lane> woken = Collections.synchronizedSet(new TreeSet<>());
    private final Arrivals arrivals = new Arrivals(new Door(), woken::addAll);

    @Test
    void whatArrivesTogetherIsStoredTogether() throws InterruptedException {
        List<CompletableFuture<Void>> stored = new ArrayList<>();
        for (int i = 0; i < 10; i++) stored.add(arrivals.store(from(Accounts.anAccount())));
        assertThat(stored).noneMatch(CompletableFuture::isDone);

        arrivals.work();

        assertThat(groups).hasSize(1);
        assertThat(stored).allMatch(future -> future.isDone() && !future.isCompletedExceptionally());
    }

    @Test
    void theLanesOfWhatIsStoredAreWoken() throws InterruptedException {
        Incoming incoming = from(Accounts.anAccount());
        CompletableFuture<Void> stored = arrivals.store(incoming);

        arrivals.work();

        assertThat(stored).isDone();
        assertThat(woken).containsExactly(Lane.of(incoming.sender()));
    }

    @Test
    void aGroupHasALimit() throws InterruptedException {
        List<CompletableFuture<Void>> stored = new ArrayList<>();
        for (int i = 0; i < 300; i++) stored.add(arrivals.store(from(Accounts.anAccount())));

        arrivals.work();
        arrivals.work();

        assertThat(groups).extracting(List::size).containsExactly(256, 44);
        assertThat(stored).allMatch(CompletableFuture::isDone);
    }

    @Test
    void theOrderOfArrivalIsTheOrderOfTheInbox() throws InterruptedException {
        ChannelAccount account = Accounts.anAccount();
        List<Incoming> arrived = new ArrayList<>();
        for (int i = 0; i < 20; i++) arrived.add(from(account));
        List<CompletableFuture<Void>> stored =
                arrived.stream().map(arrivals::store).toList();

        arrivals.work();

        assertThat(stored).allMatch(CompletableFuture::isDone);

        assertThat(updates.waiting(LaneTable.all(), 100, Instant.EPOCH))
                .extracting(Waiting::incoming)
                .isEqualTo(arrived);
    }

    @Test
    void whatCouldNotBeStoredIsNotAcknowledgedAndTheNextIsStored() throws InterruptedException {
        failures.add(new IllegalStateException("no database"));
        failures.add(new IllegalStateException("still no database"));
        failures.add(new IllegalStateException("and still"));
        CompletableFuture<Void> first = arrivals.store(from(Accounts.anAccount()));
        CompletableFuture<Void> second = arrivals.store(from(Accounts.anAccount()));
        arrivals.work();
        CompletableFuture<Void> third = arrivals.store(from(Accounts.anAccount()));
        arrivals.work();

        assertThat(first).isCompletedExceptionally();
        assertThat(second).isCompletedExceptionally();
        assertThat(third).isCompletedWithValue(null);
        assertThat(woken).hasSize(1);
    }

    @Test
    void oneThatCannotBeStoredKeepsNoOtherOut() throws InterruptedException {
        List<CompletableFuture<Void>> stored = new ArrayList<>();
        for (int i = 0; i < 16; i++)
            stored.add(arrivals.store(
                    ScriptedUpdates.text(Accounts.anAccount(), i == 5 ? UNSTORABLE : "tin", Instant.EPOCH)));

        arrivals.work();

        assertThat(stored)
                .filteredOn(CompletableFuture::isCompletedExceptionally)
                .hasSize(1);
    }

    @Test
    void whatIsTooMuchIsRefusedAtOnce() {
        List<CompletableFuture<Void>> stored = new ArrayList<>();
        for (int i = 0; i < 5000; i++) stored.add(arrivals.store(from(Accounts.anAccount())));

        assertThat(stored)
                .filteredOn(CompletableFuture::isCompletedExceptionally)
                .hasSize(5000 - 16 * 256);
    }

    @Test
    void manyThreadsStoreManyUpdatesOnceEach() throws InterruptedException {
        List<CompletableFuture<Void>> stored = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++)
                threads.execute(() -> {
                    for (int j = 0; j < 20; j++) stored.add(arrivals.store(from(Accounts.anAccount())));
                });
        }
        while (stored.stream().anyMatch(future -> !future.isDone())) arrivals.work();

        assertThat(stored).hasSize(1000).noneMatch(CompletableFuture::isCompletedExceptionally);
        assertThat(groups.stream().mapToInt(Collection::size).sum()).isEqualTo(1000);
    }

    private static Incoming from(ChannelAccount account) {
        return ScriptedUpdates.text(account, "tin", Instant.EPOCH);
    }

    /// Remembers what was stored together.
    private final class Door implements Updates {
        @Override
        public int store(List<Incoming> incoming) {
            if (!failures.isEmpty()) throw failures.removeFirst();
            if (incoming.stream().anyMatch(one -> one.body().contains(UNSTORABLE)))
                throw new IllegalStateException("a sign that the database does not know");
            groups.add(incoming);
            return updates.store(incoming);
        }

        @Override
        public List<Waiting> waiting(Set<Lane> lanes, int atMost, Instant now) {
            return updates.waiting(lanes, atMost, now);
        }

        @Override
        public void hold(Set<Lane> lanes) {}

        @Override
        public void done(Collection<Waiting> answered, Instant now) {}

        @Override
        public void retry(Waiting failed, Instant notBefore, String cause) {}

        @Override
        public void quarantine(Waiting failed, Instant now, String cause) {}

        @Override
        public int forget(Instant before) {
            return 0;
        }
    }
}
