package vn.sotay.admin.intake;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Says again and again that work goes on, until it is closed.
final class Heartbeat {
    private static final Duration BEAT = Duration.ofSeconds(5);

    private final CountDownLatch over = new CountDownLatch(1);

    private Heartbeat() {}

    static Heartbeat of(Runnable sign) {
        Heartbeat heart = new Heartbeat();
        Thread.ofVirtual().name("intake lease").start(() -> heart.beat(sign));
        return heart;
    }

    /// It is not interrupted: that would cut the line to the database in the middle of a renewal.
    private void beat(Runnable sign) {
        try {
            while (!over.await(BEAT.toMillis(), TimeUnit.MILLISECONDS)) sign.run();
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    void close() {
        over.countDown();
    }
}
