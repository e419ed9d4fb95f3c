package vn.sotay.admin.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.io.TempDir;
import vn.sotay.platform.Database;
import vn.sotay.platform.FakeNode;
import vn.sotay.platform.FakePlatform;

/// One node with its own PostgreSQL and Redis is killed (SIGKILL) five times while 500 people write to it,
/// and started again on the same folder. `-Dsotay.crash.seed=…` repeats the moments of an earlier run.
class CrashTest {
    private static final int ACCOUNTS = 500;
    private static final int KILLS = 5;
    private static final int AT_ONCE = 24;
    private static final String PREFIX = "crash-";
    private static final List<String> JVM =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m", "--enable-native-access=ALL-UNNAMED");
    private static final List<String> SETTINGS = List.of("--sotay.demo=true", "--sotay.node.lease=2s");

    @TempDir
    Path temporary;

    @RegisterExtension
    final TestExecutionExceptionHandler logs = (context, failure) -> {
        for (FakeNode node : nodes()) System.out.println("--- node " + node.pid() + "\n" + node.log());
        throw failure;
    };

    private final FakePlatform service = FakePlatform.start(Duration.ofMillis(30));
    private final List<FakeNode> nodes = new ArrayList<>();
    private final List<String> starts = new ArrayList<>();
    private final List<String> kills = new ArrayList<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final long seed = Long.getLong("sotay.crash.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final long began = System.nanoTime();
    private Path folder = Path.of("data");
    private volatile String address = "";
    private long allowed;

    private List<FakeNode> nodes() {
        return nodes;
    }

    @BeforeEach
    void aNode() throws IOException {
        folder = temporary.toRealPath().resolve("data");
        start();
    }

    @AfterEach
    void nothingIsLeft() throws InterruptedException {
        for (FakeNode node : nodes) node.kill();
        new Programs(folder).kill();
        service.close();
    }

    @Test
    @Timeout(240)
    void everyUpdateHasItsEffectOnceAndEveryReplyArrivesThoughTheNodeIsKilledFiveTimes() throws Exception {
        System.out.println("crash test: seed " + seed);
        try (Platform platform = new Platform(() -> address);
                ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            List<CompletableFuture<Void>> exchanges = IntStream.range(0, ACCOUNTS)
                    .mapToObj(nth -> exchange(platform, PREFIX + nth, new Random(seed + nth)))
                    .map(exchange -> CompletableFuture.runAsync(exchange, people))
                    .toList();
            for (int nth = 0; nth < KILLS; nth++) killAndStartAgain(nth);
            exchanges.forEach(CompletableFuture::join);
        }
        Database database = Database.leftIn(folder);
        awaitRest(database);
        Exchange.assertEffectsOnce(database, PREFIX, ACCOUNTS);
        int repeats = Exchange.assertAcceptedInOrder(database, PREFIX, service.accepted());
        print(repeats);
        assertThat((long) repeats).isLessThanOrEqualTo(allowed);
        nodes.getLast().close();
        assertThat(new Programs(folder).running()).isEmpty();
    }

    /// What one person writes. Some updates come twice: at once, or when the person is further on already.
    private Runnable exchange(Platform platform, String account, Random chance) {
        return () -> {
            for (int nth = 0; nth < Exchange.UPDATES.size(); nth++) {
                deliver(platform, account, nth);
                acknowledged.incrementAndGet();
                if (chance.nextInt(8) == 0) deliver(platform, account, chance.nextInt(nth + 1));
            }
        };
    }

    private static void deliver(Platform platform, String account, int nth) {
        platform.deliver(account, Exchange.id(account, nth), Exchange.UPDATES.get(nth));
    }

    private void killAndStartAgain(int nth) throws IOException, InterruptedException {
        int part = ACCOUNTS * Exchange.UPDATES.size() / KILLS;
        int moment = nth * part + random.nextInt(part / 4, part);
        Await.until("acknowledged " + moment, Duration.ofMinutes(2), () -> acknowledged.get() >= moment);
        long later = System.nanoTime() + random.nextLong(Duration.ofMillis(400).toNanos());
        Await.until("the random moment", Duration.ofSeconds(2), () -> System.nanoTime() > later);
        nodes.getLast().kill();
        long half = halfSent();
        kills.add("%.1f s (%d acknowledged, %d being sent)".formatted(seconds(began), acknowledged.get(), half));
        allowed += half;
        Set<Long> redis = new Programs(folder.resolve("redis")).servers();
        Set<Long> postgres = new Programs(folder.resolve("postgres")).servers();
        assertThat(postgres).hasSize(1);
        start();
        assertThat(new Programs(folder.resolve("postgres")).servers()).isEqualTo(postgres);
        assertThat(new Programs(folder.resolve("redis")).servers()).hasSize(1).doesNotContainAnyElementsOf(redis);
    }

    /// Counted when what the killed node had begun in the database has ended.
    private long halfSent() throws IOException {
        Database left = Database.leftIn(folder);
        Await.until(
                "the killed node's connections end",
                Duration.ofSeconds(10),
                () -> left.number("select count(*) from pg_stat_activity where application_name = 'sotay'") == 0);
        return left.number("select count(*) from outbox where state = 'sending'");
    }

    private void start() throws IOException {
        long before = System.nanoTime();
        FakeNode node = FakeNode.start(folder, service, JVM, SETTINGS);
        nodes.add(node);
        address = node.url();
        starts.add("%.1f".formatted(seconds(before)));
    }

    private void awaitRest(Database database) {
        int replies = ACCOUNTS * Exchange.REPLIES.size();
        Await.until(
                "all is answered and sent",
                Duration.ofMinutes(1),
                () -> database.number("select count(*) from outbox where state = 'sent'") >= replies
                        && database.number("select count(*) from inbox where state = 'waiting'") == 0
                        && database.number("select count(*) from outbox where state in ('waiting', 'sending')") == 0);
    }

    private void print(int repeats) {
        System.out.println("crash test: updates " + ACCOUNTS * Exchange.UPDATES.size() + ", all done after "
                + "%.1f s".formatted(seconds(began)));
        System.out.println("crash test: kills at " + String.join("; ", kills));
        System.out.println("crash test: repeats " + repeats + ", allowed " + allowed);
        System.out.println("crash test: seconds to be serving after each start " + String.join(" ", starts));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
