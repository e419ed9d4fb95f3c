package vn.sotay.channels.zalo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether the account may write to a person now, by the age of what the person last did there.
public enum ZaloWindow {
    /// Up to 48 hours: free, as many as needed.
    FREE,
    /// Up to 7 days: from the package's allowance, then charged.
    CHARGED,
    /// Refused over the API.
    CLOSED;

    private static final Duration FREE_FOR = Duration.ofDays(2);
    private static final Duration OPEN_FOR = Duration.ofDays(7);

    public static ZaloWindow at(Optional<Instant> lastHeard, Instant now) {
        return lastHeard
                .map(last -> Duration.between(last, now))
                .map(ZaloWindow::of)
                .orElse(CLOSED);
    }

    private static ZaloWindow of(Duration age) {
        if (age.compareTo(FREE_FOR) <= 0) return FREE;
        return age.compareTo(OPEN_FOR) <= 0 ? CHARGED : CLOSED;
    }
}
