package vn.sotay.load;

import java.util.concurrent.atomic.AtomicLongArray;

/// When each update was posted.
final class Sent {
    private final AtomicLongArray times = new AtomicLongArray(4_000_000);

    void at(int serial, long nanos) {
        times.set(serial, nanos);
    }

    long of(int serial) {
        return times.get(serial);
    }
}
