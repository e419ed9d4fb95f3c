package vn.sotay.admin.wiring.embedded;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Asks again until the answer is yes or the time is up; for servers that are not children of this JVM and
/// cannot be waited for.
final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private Patience() {}

    static boolean until(Duration limit, BooleanSupplier answer) {
        long end = System.nanoTime() + limit.toNanos();
        while (!answer.getAsBoolean()) {
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }
}
