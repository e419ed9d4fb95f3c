package vn.sotay.admin.servers;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Asks again until the answer is right, and fails when the time is up.
public final class Soon {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE = 10_000_000;

    private Soon() {}

    public static void is(String what, BooleanSupplier answer) {
        get(what, answer::getAsBoolean, yes -> yes);
    }

    /// The first value that is right.
    public static <T> T get(String what, Supplier<T> value, Predicate<T> right) {
        long began = System.nanoTime();
        T now = value.get();
        while (!right.test(now)) {
            if (System.nanoTime() - began > PATIENCE.toNanos())
                throw new AssertionError("not within " + PATIENCE.toSeconds() + " s: " + what + "; last seen: " + now);
            pause();
            now = value.get();
        }
        return now;
    }

    /// A moment in which what must not happen would have happened.
    public static void aMoment() {
        for (int i = 0; i < 20; i++) pause();
    }

    private static void pause() {
        LockSupport.parkNanos(PAUSE);
    }
}
