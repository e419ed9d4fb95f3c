package vn.sotay.admin.storage.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.Updates;
import vn.sotay.conversation.inbox.Waiting;
import vn.sotay.conversation.lane.Lane;

/// The inbox table.
public final class PostgresUpdates implements Updates {
    private static final int FORGET_AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final LaneLock lock;

    public PostgresUpdates(JdbcClient jdbc, NodeId node) {
        this.jdbc = jdbc;
        this.lock = new LaneLock(jdbc, node);
    }

    @Override
    public int store(List<Incoming> incoming) {
        List<ChannelAccount> senders = incoming.stream().map(Incoming::sender).toList();
        AccountColumns accounts = AccountColumns.of(senders);
        return jdbc.sql("""
                        insert into inbox (channel, bot, account, external_id, lane, received_at, body)
                        select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::smallint[],
                            ?::timestamptz[], ?::text[])
                        on conflict (channel, bot, external_id) do nothing""")
                .param(accounts.channels())
                .param(accounts.bots())
                .param(accounts.ids())
                .param(texts(incoming, Incoming::externalId))
                .param(senders.stream()
                        .map(sender -> (short) Lane.of(sender).number())
                        .toArray(Short[]::new))
                .param(texts(incoming, update -> update.receivedAt().toString()))
                .param(texts(incoming, Incoming::body))
                .update();
    }

    private static String[] texts(List<Incoming> incoming, Function<Incoming, String> part) {
        return incoming.stream().map(part).toArray(String[]::new);
    }

    @Override
    public List<Waiting> waiting(Set<Lane> lanes, int atMost, Instant now) {
        return jdbc.sql("""
                        select id, channel, bot, account, external_id, received_at, body, attempts from inbox i
                        where state = 'waiting' and lane = any (?) and not exists (
                            select 1 from inbox r
                            where r.state = 'waiting' and r.attempts > 0 and r.not_before > ?
                                and r.channel = i.channel and r.bot = i.bot and r.account = i.account)
                        order by id limit ?""")
                .param(LaneLock.numbers(lanes))
                .param(utc(now))
                .param(atMost)
                .query(PostgresUpdates::update)
                .list();
    }

    @Override
    public void hold(Set<Lane> lanes) {
        lock.hold(lanes);
    }

    @Override
    public void done(Collection<Waiting> answered, Instant now) {
        int ended = jdbc.sql("update inbox set state = 'done', ended_at = ? where id = any (?) and state = 'waiting'")
                .param(utc(now))
                .param(answered.stream().map(Waiting::id).toArray(Long[]::new))
                .update();
        if (ended != answered.size()) throw new IllegalStateException("answered before");
    }

    @Override
    public void retry(Waiting failed, Instant notBefore, String cause) {
        jdbc.sql(
                        "update inbox set attempts = attempts + 1, not_before = ?, cause = ? where id = ? and state = 'waiting'")
                .param(utc(notBefore))
                .param(cause)
                .param(failed.id())
                .update();
    }

    @Override
    public void quarantine(Waiting failed, Instant now, String cause) {
        jdbc.sql("""
                        update inbox set state = 'quarantined', attempts = attempts + 1, ended_at = ?, cause = ?
                        where id = ? and state = 'waiting'""").param(utc(now)).param(cause).param(failed.id()).update();
    }

    @Override
    public int forget(Instant before) {
        return jdbc.sql("""
                        delete from inbox where id in (
                            select id from inbox where state <> 'waiting' and received_at < ? and ended_at < ? limit ?)""")
                .param(utc(before))
                .param(utc(before))
                .param(FORGET_AT_ONCE)
                .update();
    }

    private static Waiting update(ResultSet row, int number) throws SQLException {
        Incoming incoming = new Incoming(
                AccountColumns.account(row),
                row.getString("external_id"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("body"));
        return new Waiting(row.getLong("id"), row.getInt("attempts"), incoming);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
