package vn.sotay.admin.observability;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How much waits in inbox and outbox, and since when. Asked at most once a second, whoever asks.
public final class Lag {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final InstantSource time;
    private Reading last = new Reading(new Queue(0, 0), new Queue(0, 0), 0, Instant.EPOCH);

    /// @param waiting how many wait
    /// @param oldest  seconds that the oldest of them has been due
    public record Queue(long waiting, double oldest) {}

    /// @param quarantined updates put aside for a person to look at
    public record Reading(Queue inbox, Queue outbox, long quarantined, Instant at) {}

    public Lag(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    public synchronized Reading now() {
        Instant now = time.instant();
        if (now.isAfter(last.at().plus(FRESH))) last = read(now);
        return last;
    }

    private Reading read(Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        select i.waiting, i.oldest, o.waiting, o.oldest, q.put_aside from
                            (select count(*) as waiting,
                                coalesce(extract(epoch from ? - min(received_at)), 0) as oldest
                                from inbox where state = 'waiting') i,
                            (select count(*) as waiting,
                                coalesce(extract(epoch from ? - min(greatest(created_at, not_before))), 0) as oldest
                                from outbox where state = 'waiting' and not_before <= ?) o,
                            (select count(*) as put_aside from inbox where state = 'quarantined') q""")
                .param(at)
                .param(at)
                .param(at)
                .query((row, number) -> new Reading(
                        new Queue(row.getLong(1), row.getDouble(2)),
                        new Queue(row.getLong(3), row.getDouble(4)),
                        row.getLong(5),
                        now))
                .single();
    }
}
