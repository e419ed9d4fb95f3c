package vn.sotay.channels.zalo.fake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Calls of this minute.
final class Rate {
    private int limit = 4_000;
    private int used;
    private int beyond;
    private Instant minute = Instant.MIN;

    synchronized void limit(int perMinute) {
        limit = perMinute;
    }

    /// Whether one more may go now.
    synchronized boolean take(Instant now) {
        Instant current = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) used = 0;
        minute = current;
        used++;
        if (used > limit) beyond++;
        return used <= limit;
    }

    synchronized int limit() {
        return limit;
    }

    synchronized int remain() {
        return Math.max(0, limit - used);
    }

    /// Calls that came although none was left.
    synchronized int beyond() {
        return beyond;
    }
}
