package vn.sotay.admin.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Stands still until it is told to tick.
final class TickingTime implements InstantSource {
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void tick(Duration by) {
        now = now.plus(by);
    }
}
