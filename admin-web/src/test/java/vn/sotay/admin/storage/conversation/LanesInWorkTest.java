package vn.sotay.admin.storage.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.lane.LaneTable;
import vn.sotay.conversation.lane.LanesLost;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.DeliveryDraft;

/// Two nodes at the same rows at the same time.
class LanesInWorkTest {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");
    private static final Lane LANE = new Lane(3);
    private static final int THREADS = 8;

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    @BeforeEach
    void noNodeLives() {
        database.execute("update lane set node = null");
        database.execute("delete from node");
        database.execute("delete from outbox");
    }

    @Test
    void noDeliveryIsClaimedTwiceByEightThreadsOfTwoNodes() {
        Node first = Node.on(database);
        Node second = Node.on(database);
        first.leases().renew();
        second.leases().renew();
        first.leases().take(128);
        second.leases().take(128);
        int many = 2_000;
        List<DeliveryDraft> drafts = new ArrayList<>();
        for (int i = 0; i < many; i++)
            drafts.add(DeliveryDraft.reply(Accounts.anAccount(), new Reply.Text("tin " + i)));
        first.deliveries().add(drafts, NOW);

        List<Delivery> claimed = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<CompletableFuture<List<Delivery>>> claiming = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Node node = thread % 2 == 0 ? first : second;
                claiming.add(CompletableFuture.supplyAsync(() -> allClaimedBy(node), threads));
            }
            claiming.forEach(one -> claimed.addAll(one.join()));
        }

        assertThat(claimed).extracting(Delivery::id).hasSize(many).doesNotHaveDuplicates();
    }

    private static List<Delivery> allClaimedBy(Node node) {
        List<Delivery> all = new ArrayList<>();
        for (List<Delivery> some = claimedBy(node); !some.isEmpty(); some = claimedBy(node)) all.addAll(some);
        return all;
    }

    private static List<Delivery> claimedBy(Node node) {
        return node.deliveries().claim(LaneTable.all(), Set.of(Accounts.CHANNEL), 37, NOW);
    }

    @Test
    void aLaneInWorkIsNotTakenUntilTheWorkIsThrough() {
        Node working = Node.withAllLanesOn(database);
        Node heir = Node.on(database);
        Phaser steps = new Phaser(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
            CompletableFuture<Void> work = CompletableFuture.runAsync(
                    () -> database.inTransaction(() -> {
                        working.updates().hold(Set.of(LANE));
                        steps.arriveAndAwaitAdvance();
                        steps.arriveAndAwaitAdvance();
                    }),
                    threads);
            steps.arriveAndAwaitAdvance();
            working.fallSilent(database);
            heir.leases().renew();

            heir.leases().take(Lane.COUNT);
            assertThat(heir.leases().held()).hasSize(Lane.COUNT - 1).doesNotContain(LANE);

            steps.arriveAndAwaitAdvance();
            work.join();
        }
        heir.leases().take(Lane.COUNT);
        assertThat(heir.leases().held()).hasSize(Lane.COUNT);
    }

    @Test
    void manyBatchesOfOneNodeMayWorkInALaneAtOnce() {
        Node node = Node.withAllLanesOn(database);

        database.inTransaction(() -> {
            node.updates().hold(Set.of(LANE));
            try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
                CompletableFuture.runAsync(
                                () -> database.inTransaction(
                                        () -> node.updates().hold(Set.of(LANE))),
                                threads)
                        .join();
            }
        });
    }

    @Test
    void whoeverLostALaneFindsOutBeforeAnyWork() {
        Node late = Node.withAllLanesOn(database);
        late.fallSilent(database);
        Node heir = Node.on(database);
        heir.leases().renew();
        heir.leases().take(1);

        assertThatThrownBy(() -> database.inTransaction(() -> late.updates().hold(Set.of(new Lane(0), LANE))))
                .isInstanceOf(LanesLost.class);
        database.inTransaction(() -> late.updates().hold(Set.of(LANE)));
    }
}
