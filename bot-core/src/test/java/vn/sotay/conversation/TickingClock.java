package vn.sotay.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until it is told to go on. Begins at a full second, so that stores that keep
/// microseconds give back what they were given.
public final class TickingClock implements InstantSource {
    private Instant now = Instant.parse("2026-11-03T01:00:00Z");

    @Override
    public synchronized Instant instant() {
        return now;
    }

    public synchronized void tick(Duration time) {
        now = now.plus(time);
    }
}
