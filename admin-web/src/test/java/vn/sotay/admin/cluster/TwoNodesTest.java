package vn.sotay.admin.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.io.TempDir;
import vn.sotay.admin.cluster.Nodes.Node;
import vn.sotay.admin.wiring.embedded.CacheServer;
import vn.sotay.admin.wiring.embedded.DataFolder;
import vn.sotay.admin.wiring.embedded.PostgresServer;
import vn.sotay.platform.Database;
import vn.sotay.platform.FakePlatform;

/// Equal nodes on one database: who answers what, and what happens when a node comes, goes, dies or falls
/// asleep, or when Redis is gone.
class TwoNodesTest {
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration TAKE_OVER = SHORT.plusSeconds(3);

    @TempDir
    static Path temporary;

    @RegisterExtension
    final TestExecutionExceptionHandler logs = (context, failure) -> {
        System.out.println(logs());
        throw failure;
    };

    private static DataFolder folder;
    private static PostgresServer postgres;
    private static Database database;

    private final FakePlatform service = FakePlatform.start(Duration.ofMillis(10));
    private final List<Nodes> all = new ArrayList<>();
    private CacheServer redis;

    @BeforeAll
    static void aDatabase() {
        folder = DataFolder.open(temporary.resolve("servers"));
        postgres = PostgresServer.start(folder);
        database = Database.of(postgres);
    }

    @AfterAll
    static void noDatabase() {
        postgres.close();
        folder.close();
    }

    @BeforeEach
    void aRedis() {
        redis = CacheServer.start(folder);
    }

    @AfterEach
    void nothingIsLeft() {
        all.forEach(Nodes::close);
        redis.close();
        service.close();
    }

    private String logs() throws IOException {
        StringBuilder logs = new StringBuilder();
        for (Nodes nodes : all) logs.append(nodes.logs());
        return logs.toString();
    }

    private Nodes nodes(Duration lease, Duration poll) {
        Nodes nodes = new Nodes(temporary.resolve("nodes-" + System.nanoTime()), service, postgres, redis, lease, poll);
        all.add(nodes);
        return nodes;
    }

    @Test
    @Timeout(180)
    void equalNodesShareTheLanesWakeEachOtherAndHandOver() throws Exception {
        Nodes nodes = nodes(LONG, LONG);
        Node first = nodes.start();
        nodes.awaitLanes(256, first);
        Node second = nodes.start();
        Duration shared = nodes.awaitLanes(128, second);
        assertThat(nodes.lanesOf(first)).hasSize(128);

        exchange("share-", 40, () -> first.url(), () -> second.url());
        awaitSent("share-", 40);
        Exchange.assertEffectsOnce(database, "share-", 40);
        assertThat(Exchange.assertAcceptedInOrder(database, "share-", service.accepted()))
                .isZero();
        assertThat(database.column("select distinct node from outbox where account like 'share-%'"))
                .containsExactlyInAnyOrder(first.id(), second.id());

        Duration slowest = slowestAnswer(nodes.accountsOf(second, "to-second-", 5), first);
        Duration back = slowestAnswer(nodes.accountsOf(first, "to-first-", 5), second);
        assertThat(slowest).isLessThan(SHORT);
        assertThat(back).isLessThan(SHORT);

        CompletableFuture<Void> closed = CompletableFuture.runAsync(second.process()::close);
        Duration handedOver = nodes.awaitLanes(256, first);
        closed.join();
        assertThat(slowestAnswer(List.of("after-close"), first)).isLessThan(SHORT);

        Node third = nodes.start();
        Duration sharedAgain = nodes.awaitLanes(128, third);
        System.out.printf(
                "two nodes: shared after %d ms, answers through the other node's door within %d and %d ms, lanes of a closed"
                        + " node taken after %d ms, shared with a third after %d ms%n",
                shared.toMillis(), slowest.toMillis(), back.toMillis(), handedOver.toMillis(), sharedAgain.toMillis());
    }

    @Test
    @Timeout(180)
    void withoutRedisAndThenWithoutTheOtherNodeEverythingIsAnswered() throws Exception {
        Nodes nodes = nodes(SHORT, Duration.ofSeconds(1));
        Node first = nodes.start();
        Node second = nodes.start();
        nodes.awaitLanes(128, second);
        new Programs(folder.redis()).kill();

        Duration slowest = slowestAnswer(nodes.accountsOf(second, "no-redis-", 5), first);
        assertThat(slowest).isLessThan(Duration.ofSeconds(3));
        HttpResponse<String> health = health(first);
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"DEGRADED\"").contains("Redis");

        List<String> orphans = nodes.accountsOf(first, "orphan-", 20);
        first.process().kill();
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> exchange(orphans, second::url));
        Duration takenOver = nodes.awaitLanes(256, second, TAKE_OVER);
        written.join();
        awaitSent("orphan-", orphans.size());
        Exchange.assertEffectsOnce(database, "orphan-", orphans.size());
        second.process().close();
        assertThat(second.process().log()).doesNotContain("Invocation of close method failed");
        System.out.printf(
                "two nodes: without Redis answered within %d ms, lanes of a dead node taken after %d ms%n",
                slowest.toMillis(), takenOver.toMillis());
    }

    @Test
    @Timeout(180)
    void aNodeThatSleepsBeyondItsLeaseDoesNothingTwice() throws Exception {
        Nodes nodes = nodes(SHORT, Duration.ofSeconds(1));
        Node sleeper = nodes.start();
        Node awake = nodes.start();
        nodes.awaitLanes(128, awake);

        int accounts = 150;
        CompletableFuture<Void> written =
                CompletableFuture.runAsync(() -> exchange("sleep-", accounts, awake::url, awake::url));
        long allowed = 0;
        List<String> taken = new ArrayList<>();
        for (int nth = 0; nth < 3; nth++) {
            int some = 100 + 150 * nth;
            Await.until("some updates", LONG, () -> service.count() > some);
            sleeper.signal("STOP");
            allowed += halfSent(sleeper);
            taken.add(nodes.awaitLanes(256, awake, TAKE_OVER).toMillis() + " ms");
            sleeper.signal("CONT");
            nodes.awaitLanes(128, sleeper);
        }
        written.join();
        awaitSent("sleep-", accounts);
        Exchange.assertEffectsOnce(database, "sleep-", accounts);
        int repeats = Exchange.assertAcceptedInOrder(database, "sleep-", service.accepted());
        System.out.printf(
                "two nodes: lanes of a sleeping node taken after %s, repeats %d, allowed %d%n",
                taken, repeats, allowed);
        assertThat((long) repeats).isLessThanOrEqualTo(allowed);
    }

    /// Counted when the database is through with what the node had asked of it.
    private static long halfSent(Node node) {
        Await.until(
                "the node's statements end",
                SHORT,
                () -> database.number("select count(*) from pg_stat_activity where application_name = 'sotay'"
                                + " and state = 'active'")
                        == 0);
        return database.number("select count(*) from outbox where state = 'sending' and node = '" + node.id() + "'");
    }

    private void exchange(String prefix, int accounts, Supplier<String> oneDoor, Supplier<String> otherDoor) {
        int half = accounts / 2;
        exchange(IntStream.range(0, half).mapToObj(nth -> prefix + nth).toList(), oneDoor);
        exchange(IntStream.range(half, accounts).mapToObj(nth -> prefix + nth).toList(), otherDoor);
    }

    /// Each account writes its updates one after the other, some accounts at once.
    private static void exchange(List<String> accounts, Supplier<String> door) {
        try (Platform platform = new Platform(door);
                ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<CompletableFuture<Void>> exchanges = accounts.stream()
                    .map(account -> CompletableFuture.runAsync(() -> exchange(account, platform), people))
                    .toList();
            exchanges.forEach(CompletableFuture::join);
        }
    }

    private static void exchange(String account, Platform platform) {
        for (int nth = 0; nth < Exchange.UPDATES.size(); nth++)
            platform.deliver(account, Exchange.id(account, nth), Exchange.UPDATES.get(nth));
    }

    private static void awaitSent(String prefix, int accounts) {
        String sent = "select count(*) from outbox where state = 'sent' and account like '" + prefix + "%'";
        int replies = accounts * Exchange.REPLIES.size();
        Await.until("all is answered and sent", Duration.ofSeconds(30), () -> database.number(sent) == replies);
    }

    /// From the acknowledgement of a first word to its answer, for each account in turn.
    private Duration slowestAnswer(List<String> accounts, Node door) {
        Duration slowest = Duration.ZERO;
        try (Platform platform = new Platform(door::url)) {
            for (String account : accounts) {
                platform.deliver(account, Exchange.id(account, 0), Exchange.UPDATES.getFirst());
                Duration took = Await.until("an answer to " + account, LONG.plus(SHORT), () -> isAnswered(account));
                slowest = took.compareTo(slowest) > 0 ? took : slowest;
            }
        }
        return slowest;
    }

    private boolean isAnswered(String account) {
        return service.accepted().stream().anyMatch(one -> one.account().equals(account));
    }

    private static HttpResponse<String> health(Node node) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(node.url() + "/actuator/health"))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
