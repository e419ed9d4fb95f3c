package vn.sotay.channels.telegram.fake;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Keeps a poll waiting that finds nothing. A later one takes the place of an earlier.
final class HeldPolls {
    private static final long NANOS_IN_A_MILLI = 1_000_000;

    private Duration atMost = Duration.ofMillis(100);
    private boolean isClosed;
    private int latest;
    private int times;

    synchronized void atMost(Duration of) {
        atMost = of;
    }

    /// How many polls were held until now.
    synchronized int times() {
        return times;
    }

    /// Something has come.
    synchronized void wake() {
        notifyAll();
    }

    synchronized void close() {
        isClosed = true;
        notifyAll();
    }

    /// @param something takes no lock: whoever brings it holds one
    /// @return false when another poll has taken its place
    synchronized boolean hold(Duration asked, BooleanSupplier something) {
        int mine = ++latest;
        notifyAll();
        long end = System.nanoTime() + (asked.compareTo(atMost) < 0 ? asked : atMost).toNanos();
        times++;
        try {
            long left = end - System.nanoTime();
            while (left > 0 && mine == latest && !isClosed && !something.getAsBoolean()) {
                wait(Math.max(1, left / NANOS_IN_A_MILLI));
                left = end - System.nanoTime();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return mine == latest;
    }
}
