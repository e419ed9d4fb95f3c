package vn.sotay.channels.zalo.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Headers;
import vn.sotay.channels.zalo.ZaloJson;

/// How many calls of this minute are left, as Zalo says with each answer. The little that is left at the end is
/// for calls that are under way already.
public final class ZaloRate {
    private static final int RESERVE = 50;

    /// Our minute and Zalo's need not begin together.
    private static final Duration CLOCKS_APART = Duration.ofSeconds(1);

    private final AtomicReference<Optional<Seen>> seen = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Instant> closedUntil = new AtomicReference<>(Instant.MIN);

    /// The figures of one answer.
    public record Seen(long limit, long remain, Instant at) {
        boolean isUsedUp() {
            return remain <= Math.min(RESERVE, limit / 20);
        }
    }

    void heard(Headers headers, Instant now) {
        long limit = number(headers, "X-RateLimit-Limit");
        long remain = number(headers, "X-RateLimit-Remain");
        if (limit <= 0 || remain < 0) return;
        Seen fresh = new Seen(limit, remain, now);
        seen.set(Optional.of(fresh));
        if (fresh.isUsedUp()) usedUp(now);
    }

    private static long number(Headers headers, String name) {
        String value = headers.get(name);
        return value == null ? -1 : ZaloJson.number(value, -1);
    }

    /// Zalo refused a call as one too many: nothing more before the next minute.
    public void usedUp(Instant now) {
        closedUntil.set(nextMinute(now));
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(closedUntil.get());
    }

    /// Whether calls that may be left out should be.
    public boolean isScarce(Instant now) {
        return !isOpen(now)
                || seen.get()
                        .filter(last -> last.at().plusSeconds(60).isAfter(now))
                        .filter(last -> last.remain() < last.limit() / 4)
                        .isPresent();
    }

    public Optional<Seen> seen() {
        return seen.get();
    }

    public static Instant nextMinute(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES).plus(CLOCKS_APART);
    }
}
