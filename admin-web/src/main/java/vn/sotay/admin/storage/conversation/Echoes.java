package vn.sotay.admin.storage.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.conversation.outbox.Delivery.Status;
import vn.sotay.conversation.outbox.Echo;
import vn.sotay.conversation.outbox.Settled;

/// Messages of ours that a channel showed back. An echo settles the oldest delivery to that account whose
/// answer was lost and that says the same; one that comes before the loss is known is kept for it. An echo
/// of a message known to be sent is of no further use.
public final class Echoes {
    /// Longer than any answer can be lost before it is known.
    public static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    public Echoes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void arrived(Echo echo) {
        if (isKnown(echo)) return;
        if (settled(echo) > 0) return;
        jdbc.sql("""
                        insert into echo (channel, bot, account, message_id, fingerprint, at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(echo.to().channel().value(), echo.to().bot(), echo.to().id())
                .params(echo.messageId(), echo.fingerprint())
                .param(utc(echo.at()))
                .update();
    }

    private boolean isKnown(Echo echo) {
        return jdbc.sql("""
                        select exists (select 1 from outbox
                            where channel = ? and bot = ? and account = ? and message_id = ?)""")
                .params(echo.to().channel().value(), echo.to().bot(), echo.to().id(), echo.messageId())
                .query(Boolean.class)
                .single();
    }

    private int settled(Echo echo) {
        return jdbc.sql("""
                        update outbox set state = 'sent', message_id = ?, ended_at = ?, detail = 'seen as an echo'
                        where id = (
                            select id from outbox
                            where channel = ? and bot = ? and account = ? and fingerprint = ?
                                and state in ('waiting', 'unknown')
                            order by id limit 1 for update)""")
                .param(echo.messageId())
                .param(utc(echo.at()))
                .params(echo.to().channel().value(), echo.to().bot(), echo.to().id(), echo.fingerprint())
                .update();
    }

    /// Uses the kept echoes of those whose answer turned out to be lost.
    void settle(List<Settled> settled, Instant now) {
        for (Settled one : settled) if (wasLost(one.status())) settle(one.id().value(), now);
    }

    private static boolean wasLost(Status status) {
        return switch (status) {
            case Status.Waiting waiting -> !waiting.fingerprint().isEmpty();
            case Status.Unknown unknown -> !unknown.fingerprint().isEmpty();
            case Status.Sent sent -> false;
            case Status.Unreached unreached -> false;
        };
    }

    private void settle(long delivery, Instant now) {
        jdbc.sql("""
                        with used as (
                            delete from echo e using (
                                select e.channel, e.bot, e.account, e.message_id from outbox o
                                join echo e on e.channel = o.channel and e.bot = o.bot and e.account = o.account
                                    and e.fingerprint = o.fingerprint
                                where o.id = ? and o.state in ('waiting', 'unknown') and not exists (
                                    select 1 from outbox k
                                    where k.channel = e.channel and k.bot = e.bot and k.account = e.account
                                        and k.message_id = e.message_id)
                                order by e.at limit 1) as first
                            where (e.channel, e.bot, e.account, e.message_id)
                                = (first.channel, first.bot, first.account, first.message_id)
                            returning e.message_id)
                        update outbox o
                        set state = 'sent', message_id = used.message_id, ended_at = ?, detail = 'seen as an echo'
                        from used where o.id = ?""").param(delivery).param(utc(now)).param(delivery).update();
    }

    /// Removes what was of no use; returns how many.
    public int forget(Instant before) {
        return jdbc.sql("delete from echo where at < ?").param(utc(before)).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
