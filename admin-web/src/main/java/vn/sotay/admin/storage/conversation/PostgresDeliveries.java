package vn.sotay.admin.storage.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.outbox.Deliveries;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.DeliveryDraft;
import vn.sotay.conversation.outbox.DeliveryId;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.conversation.outbox.Echo;
import vn.sotay.conversation.outbox.Settled;

/// The outbox table.
public final class PostgresDeliveries implements Deliveries {
    private static final int FORGET_AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final NodeId node;
    private final Echoes echoes;

    public PostgresDeliveries(JdbcClient jdbc, NodeId node) {
        this.jdbc = jdbc;
        this.node = node;
        this.echoes = new Echoes(jdbc);
    }

    @Override
    public void add(List<DeliveryDraft> drafts, Instant now) {
        if (drafts.isEmpty()) return;
        List<ChannelAccount> receivers = drafts.stream().map(DeliveryDraft::to).toList();
        AccountColumns accounts = AccountColumns.of(receivers);
        jdbc.sql("""
                        insert into outbox (channel, bot, account, lane, priority, content, not_before, created_at)
                        select d.channel, d.bot, d.account, d.lane, d.priority, d.content, ?, ?
                        from unnest(?::text[], ?::text[], ?::text[], ?::smallint[], ?::smallint[], ?::text[])
                            with ordinality as d (channel, bot, account, lane, priority, content, nth)
                        order by d.nth""")
                .param(utc(now))
                .param(utc(now))
                .param(accounts.channels())
                .param(accounts.bots())
                .param(accounts.ids())
                .param(receivers.stream()
                        .map(to -> (short) Lane.of(to).number())
                        .toArray(Short[]::new))
                .param(drafts.stream().map(draft -> priority(draft.kind())).toArray(Short[]::new))
                .param(drafts.stream()
                        .map(draft -> ReplyJson.write(draft.reply()))
                        .toArray(String[]::new))
                .update();
    }

    /// Channel by channel: what waits for one that is paused is never read.
    @Override
    public List<Delivery> claim(Set<Lane> lanes, Set<ChannelName> open, int atMost, Instant now) {
        List<Claimed> claimed = jdbc.sql("""
                        with due as (
                            select d.id from unnest(?::text[]) as open (channel) cross join lateral (
                                select o.id, o.priority from outbox o join lane l on l.number = o.lane and l.node = ?
                                where o.state = 'waiting' and o.channel = open.channel and o.lane = any (?)
                                    and o.not_before <= ? and not exists (
                                        select 1 from outbox r
                                        where r.state = 'waiting' and r.attempts > 0 and r.not_before > ?
                                            and r.channel = o.channel and r.bot = o.bot and r.account = o.account
                                            and r.priority <= o.priority)
                                order by o.priority, o.id limit ?
                                for update of o skip locked for key share of l) as d
                            order by d.priority, d.id limit ?)
                        update outbox o set state = 'sending', node = ?
                        from due where o.id = due.id
                        returning o.id, o.priority, o.channel, o.bot, o.account, o.content, o.attempts""")
                .param(open.stream().map(ChannelName::value).toArray(String[]::new))
                .param(node.value())
                .param(LaneLock.numbers(lanes))
                .param(utc(now))
                .param(utc(now))
                .param(atMost)
                .param(atMost)
                .param(node.value())
                .query(Claimed::of)
                .list();
        return readable(claimed);
    }

    /// A message that this version cannot read ends here instead of blocking what stands behind it.
    private List<Delivery> readable(List<Claimed> claimed) {
        List<Delivery> deliveries = new ArrayList<>();
        for (Claimed row : claimed) {
            Optional<Reply> reply = ReplyJson.read(row.content());
            if (reply.isPresent()) deliveries.add(row.with(reply.get()));
            else unreadable(row.id());
        }
        deliveries.sort(Comparator.comparing(Delivery::kind)
                .thenComparingLong(delivery -> delivery.id().value()));
        return deliveries;
    }

    private void unreadable(long id) {
        jdbc.sql("update outbox set state = 'unreached', ended_at = now(), detail = 'unreadable' where id = ?")
                .param(id)
                .update();
    }

    @Override
    public void settleUnknownClaims() {
        HalfSent.settle(jdbc, "node = ?", node.value());
    }

    @Override
    public void record(List<Settled> settled, Instant now) {
        SettledColumns columns = SettledColumns.of(settled);
        jdbc.sql("""
                        update outbox o
                        set state = s.state, attempts = coalesce(s.attempts::smallint, o.attempts),
                            not_before = coalesce(s.not_before, o.not_before), ended_at = s.ended_at,
                            message_id = s.message_id, detail = s.detail, fingerprint = s.fingerprint
                        from unnest(?::bigint[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[],
                            ?::text[], ?::text[], ?::text[])
                            as s (id, state, attempts, not_before, ended_at, message_id, detail, fingerprint)
                        where o.id = s.id and o.state = 'sending' and o.node = ?""")
                .param(columns.ids())
                .param(columns.texts(SettledColumns.Row::state))
                .param(columns.attempts())
                .param(columns.notBefore())
                .param(columns.endedAt(now))
                .param(columns.texts(SettledColumns.Row::messageId))
                .param(columns.texts(SettledColumns.Row::detail))
                .param(columns.texts(SettledColumns.Row::fingerprint))
                .param(node.value())
                .update();
        echoes.settle(settled, now);
    }

    @Override
    public void arrived(Echo echo) {
        echoes.arrived(echo);
    }

    @Override
    public int forget(Instant before) {
        return jdbc.sql("""
                        delete from outbox where id in (
                            select id from outbox
                            where state in ('sent', 'unreached', 'unknown') and created_at < ? and ended_at < ? limit ?)""")
                .param(utc(before))
                .param(utc(before))
                .param(FORGET_AT_ONCE)
                .update();
    }

    private static short priority(DeliveryKind kind) {
        return switch (kind) {
            case REPLY -> 0;
            case NOTICE -> 1;
            case REMINDER -> 2;
        };
    }

    private static DeliveryKind kind(int priority) {
        return switch (priority) {
            case 0 -> DeliveryKind.REPLY;
            case 1 -> DeliveryKind.NOTICE;
            default -> DeliveryKind.REMINDER;
        };
    }

    /// A row that was claimed.
    private record Claimed(long id, int priority, ChannelAccount to, String content, int attempts) {
        static Claimed of(ResultSet row, int number) throws SQLException {
            return new Claimed(
                    row.getLong("id"),
                    row.getInt("priority"),
                    AccountColumns.account(row),
                    row.getString("content"),
                    row.getInt("attempts"));
        }

        Delivery with(Reply reply) {
            return new Delivery(new DeliveryId(id), kind(priority), to, reply, attempts);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
