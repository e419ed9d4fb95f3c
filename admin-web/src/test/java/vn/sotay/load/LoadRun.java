package vn.sotay.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import vn.sotay.platform.FakeNode;
import vn.sotay.platform.FakePlatform;

/// Loads one node with updates from 1,000 linked accounts over HTTP and prints one line per run. Every update is a
/// look-up whose answer repeats its words, so each reply is matched to its update: nothing missing, nothing twice, in
/// order.
///
/// The load, the made-up service, PostgreSQL (fsync on) and the node share the machine.
public final class LoadRun {
    private static final int ACCOUNTS = 1_000;
    private static final int CONNECTIONS = 20;

    /// Updates in one call, as a poller or a busy webhook's group commit has them.
    private static final int TOGETHER = 20;

    /// Updates that may wait for their replies before no more are posted.
    private static final int MOST_OPEN = 2_000;

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(20);

    private final FakeNode node;
    private final Path folder;
    private final FakePlatform platform;
    private final Sent sent = new Sent();
    private final AtomicInteger serial = new AtomicInteger();

    private LoadRun(FakeNode node, Path folder, FakePlatform platform) {
        this.node = node;
        this.folder = folder;
        this.platform = platform;
    }

    public static void main(String[] arguments) throws Exception {
        for (int latency : List.of(0, 20)) with(Duration.ofMillis(latency));
    }

    private static void with(Duration latency) throws Exception {
        Path folder = Files.createTempDirectory("sotay-load");
        try (FakePlatform platform = FakePlatform.start(latency);
                FakeNode node = FakeNode.start(
                        folder.resolve("data"),
                        platform,
                        List.of("-Xmx768m", "--enable-native-access=ALL-UNNAMED"),
                        List.of("--sotay.demo=true"))) {
            LoadRun run = new LoadRun(node, folder, platform);
            run.enrol();
            run.measure("warm-up, latency " + latency.toMillis() + " ms", 0, WARM_UP);
            run.measure("as fast as it goes, latency " + latency.toMillis() + " ms", 0, MEASURED);
            run.measure("500/s, latency " + latency.toMillis() + " ms", 500, MEASURED);
        }
    }

    private void enrol() throws Exception {
        for (String words : List.of("Xin chào", "1", "DEMO")) {
            AtomicInteger account = new AtomicInteger();
            onAllConnections(door -> {
                for (int next = account.getAndIncrement(); next < ACCOUNTS; next = account.getAndIncrement())
                    door.post(line(next, words.hashCode() + "-" + next, words));
            });
        }
        awaitQuiet(5 * ACCOUNTS);
    }

    private void measure(String name, int perSecond, Duration duration) throws Exception {
        int repliesBefore = platform.count();
        int before = serial.get();
        CpuTime cpuBefore = CpuTime.now(node.pid(), folder);
        long began = System.nanoTime();
        long end = began + duration.toNanos();
        int together = perSecond == 0 ? TOGETHER : 1;
        AtomicInteger connection = new AtomicInteger();
        onAllConnections(door -> {
            int mine = connection.getAndIncrement();
            for (int turn = 0; System.nanoTime() < end; turn++) {
                while (serial.get() - before - (platform.count() - repliesBefore) > MOST_OPEN)
                    LockSupport.parkNanos(500_000);
                int first = serial.getAndAdd(together);
                if (perSecond > 0)
                    LockSupport.parkNanos(began + (first - before) * 1_000_000_000L / perSecond - System.nanoTime());
                door.post(lines(first, together, mine, turn));
            }
        });
        int updates = serial.get() - before;
        awaitQuiet(repliesBefore + updates);
        CpuTime cpu = CpuTime.now(node.pid(), folder).minus(cpuBefore);
        report(
                name,
                updates,
                new Replies(platform.accepted().subList(repliesBefore, platform.count()), sent),
                cpu,
                began);
    }

    /// Each connection has accounts of its own, so that the order of posting is the order per account.
    private String lines(int first, int together, int connection, int turn) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < together; i++) {
            sent.at(first + i, System.nanoTime());
            int account = (turn * together + i) % (ACCOUNTS / CONNECTIONS) * CONNECTIONS + connection;
            lines.append(line(account, "u" + (first + i), "qzx " + (first + i)));
        }
        return lines.toString();
    }

    private static String line(int account, String id, String words) {
        return "a" + account + "\t" + id + "\t" + words + "\n";
    }

    private static void report(String name, int updates, Replies replies, CpuTime cpu, long began) {
        replies.check(updates);
        double seconds = (replies.last() - began) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-36s %6d updates  %6.0f/s  door to accepted reply p50 %.1f ms  p99 %.1f ms  "
                        + "CPU ms/update: node %.3f  postgres %.3f  load and fake %.3f%n",
                name,
                updates,
                updates / seconds,
                replies.percentile(50),
                replies.percentile(99),
                1e3 * cpu.node() / updates,
                1e3 * cpu.postgres() / updates,
                1e3 * cpu.driver() / updates);
    }

    private void awaitQuiet(int replies) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (platform.count() < replies) {
            if (System.nanoTime() > deadline)
                throw new IllegalStateException("replies are missing: " + platform.count() + " of " + replies);
            LockSupport.parkNanos(5_000_000);
        }
    }

    private interface Poster {
        void on(DoorConnection door) throws IOException;
    }

    private void onAllConnections(Poster poster) throws IOException, InterruptedException, ExecutionException {
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CONNECTIONS; i++)
                running.add(threads.submit(() -> {
                    try (DoorConnection door = new DoorConnection(URI.create(node.url()))) {
                        poster.on(door);
                    }
                    return null;
                }));
        }
        for (Future<?> one : running) one.get();
    }
}
