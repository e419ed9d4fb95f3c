package vn.sotay.admin.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sotay.admin.wiring.embedded.CacheServer;
import vn.sotay.admin.wiring.embedded.PostgresServer;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.platform.Database;
import vn.sotay.platform.FakeChannel;
import vn.sotay.platform.FakeNode;
import vn.sotay.platform.FakePlatform;

/// Several nodes on one PostgreSQL and one Redis.
final class Nodes implements AutoCloseable {
    private static final List<String> JVM =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m", "--enable-native-access=ALL-UNNAMED");
    private static final Duration HAND_OVER = Duration.ofSeconds(6);

    private final Path folder;
    private final FakePlatform service;
    private final Database database;
    private final List<String> settings;
    private final List<Node> started = new ArrayList<>();

    /// @param id what the lanes and the outbox call it
    record Node(FakeNode process, String id) {
        String url() {
            return process.url();
        }

        void signal(String name) throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    /// @param folder where each node gets a folder of its own
    Nodes(
            Path folder,
            FakePlatform service,
            PostgresServer postgres,
            CacheServer redis,
            Duration lease,
            Duration poll) {
        this.folder = folder;
        this.service = service;
        this.database = Database.of(postgres);
        this.settings = List.of(
                "--sotay.demo=true",
                "--sotay.database.url=" + postgres.jdbcUrl(),
                "--sotay.database.user=" + postgres.user(),
                "--sotay.database.password=" + postgres.password(),
                "--sotay.database.owner.user=" + postgres.owner(),
                "--sotay.database.owner.password=" + postgres.password(),
                "--sotay.redis.url=" + redis.url(),
                "--sotay.node.lease=" + lease.toMillis() + "ms",
                "--sotay.node.poll=" + poll.toMillis() + "ms");
    }

    Node start() throws IOException {
        List<String> before = started.isEmpty() ? List.of() : ids();
        FakeNode process = FakeNode.start(folder.resolve("node-" + started.size()), service, JVM, settings);
        Set<String> fresh = new TreeSet<>(ids());
        before.forEach(fresh::remove);
        Node node = new Node(process, fresh.iterator().next());
        started.add(node);
        return node;
    }

    private List<String> ids() {
        return database.column("select id from node where lease_until > now()");
    }

    Set<Integer> lanesOf(Node node) {
        return database.column("select number from lane where node = '" + node.id() + "'").stream()
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    Duration awaitLanes(int lanes, Node node) {
        return awaitLanes(lanes, node, HAND_OVER);
    }

    Duration awaitLanes(int lanes, Node node, Duration atMost) {
        return Await.until(
                lanes + " lanes of " + node.id(), atMost, () -> lanesOf(node).size() == lanes);
    }

    /// Accounts that this node serves now.
    List<String> accountsOf(Node node, String prefix, int count) {
        Set<Integer> lanes = lanesOf(node);
        return IntStream.iterate(0, nth -> nth + 1)
                .mapToObj(nth -> prefix + nth)
                .filter(account ->
                        lanes.contains(Lane.of(FakeChannel.account(account)).number()))
                .limit(count)
                .toList();
    }

    /// What all nodes wrote into their logs.
    String logs() throws IOException {
        StringBuilder logs = new StringBuilder();
        for (Node node : started)
            logs.append("--- node ")
                    .append(node.id())
                    .append('\n')
                    .append(node.process().log());
        return logs.toString();
    }

    @Override
    public void close() {
        try {
            for (Node node : started) node.process().kill();
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }
}
