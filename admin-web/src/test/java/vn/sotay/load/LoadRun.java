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

/// Loads one node with updates from 1,000 linked accounts over HTTP and prints one line per run. Every
/// reply is matched to its update: nothing missing, nothing twice, in order per account.
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
    private static final Duration MEASURED = Duration.ofSeconds(15);

    private final FakeNode node;
    private final Path folder;
    private final FakePlatform platform;
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
            String with = ", latency " + latency.toMillis() + " ms";
            run.measure(new Plan("warm-up" + with, Work.LOOK_UPS, 0, WARM_UP));
            run.measure(new Plan("commands, as fast as they go" + with, Work.COMMANDS, 0, MEASURED));
            run.measure(new Plan("look-ups, as fast as they go" + with, Work.LOOK_UPS, 0, MEASURED));
            run.measure(new Plan("look-ups, 500/s" + with, Work.LOOK_UPS, 500, MEASURED));
        }
    }

    private void enrol() throws Exception {
        for (String words : List.of("Xin chào", "1", "DEMO")) {
            AtomicInteger account = new AtomicInteger();
            onAllConnections(door -> {
                for (int next = account.getAndIncrement(); next < ACCOUNTS; next = account.getAndIncrement())
                    door.post(line("a" + next, words.hashCode() + "-" + next, words));
            });
        }
        awaitQuiet(5 * ACCOUNTS);
    }

    /// One run.
    ///
    /// @param perSecond 0 for as fast as it goes
    private record Plan(String name, Work work, int perSecond, Duration duration) {
        int together() {
            return perSecond == 0 ? TOGETHER : 1;
        }
    }

    private void measure(Plan plan) throws Exception {
        int repliesBefore = platform.count();
        int before = serial.get();
        Sent sent = new Sent();
        CpuTime cpuBefore = CpuTime.now(node.pid(), folder);
        long began = System.nanoTime();
        AtomicInteger connection = new AtomicInteger();
        onAllConnections(door -> {
            int mine = connection.getAndIncrement();
            int nth = 0;
            while (System.nanoTime() - began < plan.duration().toNanos()) {
                while (serial.get() - before - (platform.count() - repliesBefore) > MOST_OPEN)
                    LockSupport.parkNanos(500_000);
                int first = serial.getAndAdd(plan.together());
                if (plan.perSecond() > 0)
                    LockSupport.parkNanos(
                            began + (first - before) * 1_000_000_000L / plan.perSecond() - System.nanoTime());
                StringBuilder lines = new StringBuilder();
                for (int i = 0; i < plan.together(); i++) lines.append(line(plan.work(), first + i, mine, nth++, sent));
                door.post(lines.toString());
            }
        });
        awaitQuiet(repliesBefore + sent.count());
        CpuTime cpu = CpuTime.now(node.pid(), folder).minus(cpuBefore);
        Replies replies = new Replies(platform.firsts(repliesBefore), sent);
        report(plan, sent.count(), replies, cpu, began);
    }

    /// Each connection has accounts of its own, so that the order of posting is the order per account.
    private static String line(Work work, int serial, int connection, int nth, Sent sent) {
        int perConnection = ACCOUNTS / CONNECTIONS;
        String account = "a" + (nth % perConnection * CONNECTIONS + connection);
        Work.Message message = work.nth(serial, nth / perConnection);
        sent.add(account, message.reply());
        return line(account, "u" + serial, message.words());
    }

    private static String line(String account, String id, String words) {
        return account + "\t" + id + "\t" + words + "\n";
    }

    private static void report(Plan plan, int updates, Replies replies, CpuTime cpu, long began) {
        System.out.printf(
                Locale.ROOT,
                "%-44s %6d updates  %6.0f/s  door to accepted reply p50 %.1f ms  p99 %.1f ms  "
                        + "CPU ms/update: node %.3f  postgres %.3f  load and fake %.3f%n",
                plan.name(),
                updates,
                updates / ((replies.last() - began) / 1e9),
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
