package vn.sotay.admin.cluster;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Asks again until the answer is yes, and fails when the time is up.
final class Await {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Await() {}

    /// @return how long it took
    static Duration until(String what, Duration atMost, BooleanSupplier answer) {
        long began = System.nanoTime();
        while (!answer.getAsBoolean()) {
            if (System.nanoTime() - began > atMost.toNanos())
                throw new AssertionError("not within " + atMost.toMillis() + " ms: " + what);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
