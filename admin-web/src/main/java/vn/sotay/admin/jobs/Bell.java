package vn.sotay.admin.jobs;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Wakes a waiting thread. A ring while nobody waits is kept for the next wait; many rings are one.
public final class Bell {
    private final Semaphore rung = new Semaphore(0);

    public void ring() {
        if (rung.availablePermits() == 0) rung.release();
    }

    /// Waits for a ring, at most that long.
    public void await(Duration atMost) throws InterruptedException {
        if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) rung.drainPermits();
    }

    /// Waits for a ring like {@link #await}, then a moment more, so that what comes close together is taken
    /// together: transactions cost more than a moment.
    void awaitSome(Duration atMost, Duration moment) throws InterruptedException {
        await(atMost);
        TimeUnit.NANOSECONDS.sleep(moment.toNanos());
    }
}
