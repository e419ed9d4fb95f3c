package vn.sotay.load.channels;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sotay.channels.Post;

/// Posts webhooks as on a bad day: some twice, some late and so behind younger ones, and again until they are
/// taken.
final class BadPost implements AutoCloseable {
    private static final double PART = 0.05;
    private static final int LATEST_MILLIS = 3_000;
    private static final int AT_ONCE = 64;
    private static final int TAKEN = 200;

    private final URI webhook;
    private final HttpClient http = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Semaphore lines = new Semaphore(AT_ONCE);
    private final SplittableRandom random;
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger late = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Queue<Double> answeredIn = new ConcurrentLinkedQueue<>();

    BadPost(URI webhook, long seed) {
        this.webhook = webhook;
        this.random = new SplittableRandom(seed);
    }

    void post(Post post) {
        boolean isLate = chance(late);
        after(isLate ? millis() : 0, post);
        if (chance(repeated)) after(millis(), post);
    }

    private synchronized boolean chance(AtomicInteger count) {
        boolean yes = random.nextDouble() < PART;
        if (yes) count.incrementAndGet();
        return yes;
    }

    private synchronized int millis() {
        return random.nextInt(1, LATEST_MILLIS);
    }

    private void after(int millis, Post post) {
        if (clock.isShutdown()) return;
        var _ = clock.schedule(() -> Thread.startVirtualThread(() -> deliver(post)), millis, TimeUnit.MILLISECONDS);
    }

    private void deliver(Post post) {
        try {
            lines.acquire();
            try {
                HttpRequest.Builder request = HttpRequest.newBuilder(webhook)
                        .timeout(Duration.ofSeconds(10))
                        .POST(BodyPublishers.ofByteArray(post.body()));
                post.headers().forEach(request::header);
                long began = System.nanoTime();
                int status =
                        http.send(request.build(), BodyHandlers.discarding()).statusCode();
                answeredIn.add((System.nanoTime() - began) / 1e6);
                if (status == TAKEN) return;
            } finally {
                lines.release();
            }
        } catch (IOException broken) {
            // Posted again below.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        refused.incrementAndGet();
        after(millis(), post);
    }

    @Override
    public String toString() {
        List<Double> sorted = answeredIn.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%s posted twice, %s late, %s posted again because they were not taken; answered in ms: p50 %.0f, p99 %.0f,"
                        + " slowest %.0f",
                repeated,
                late,
                refused,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                sorted.getLast());
    }

    @Override
    public void close() {
        clock.shutdownNow();
        http.shutdownNow();
    }
}
