package vn.sotay.admin.storage.conversation;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.lane.Leases;

/// Lanes and nodes as rows. Time is the database's, so nodes need not agree on theirs.
///
/// A lane is taken with a full row lock while batches in work hold a key-share lock on it ({@link
/// LaneLock}): a lane in work is skipped, and a batch that begins later sees the new holder. A claim of
/// deliveries holds the same lock, so when a lane is given back or taken, what is being sent in it can be
/// seen.
public final class PostgresLeases implements Leases {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final NodeId node;
    private final Duration lease;

    public PostgresLeases(JdbcClient jdbc, TransactionTemplate transactions, NodeId node, Duration lease) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.node = node;
        this.lease = lease;
    }

    @Override
    public int renew() {
        jdbc.sql("""
                        insert into node (id, lease_until) values (?, now() + ? * interval '1 millisecond')
                        on conflict (id) do update set lease_until = excluded.lease_until""").param(node.value()).param(lease.toMillis()).update();
        jdbc.sql("delete from node where lease_until < now() - interval '1 hour'")
                .update();
        return jdbc.sql("select count(*) from node where lease_until > now()")
                .query(Integer.class)
                .single();
    }

    @Override
    public Set<Lane> held() {
        return jdbc
                .sql("select number from lane where node = ?")
                .param(node.value())
                .query((row, nth) -> new Lane(row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void take(int atMost) {
        transactions.executeWithoutResult(started -> {
            Integer[] taken = jdbc.sql("""
                            update lane set node = ? where number in (
                                select number from lane
                                where node is null or node not in (select id from node where lease_until > now())
                                order by number limit ? for update skip locked)
                            returning number""")
                    .param(node.value())
                    .param(atMost)
                    .query(Integer.class)
                    .list()
                    .toArray(Integer[]::new);
            HalfSent.settle(jdbc, "lane = any (?)", taken);
        });
    }

    @Override
    public void giveBack(Set<Lane> lanes) {
        if (lanes.isEmpty()) return;
        transactions.executeWithoutResult(started -> {
            Integer[] notInWork = jdbc.sql(
                            "select number from lane where node = ? and number = any (?) for update skip locked")
                    .param(node.value())
                    .param(LaneLock.numbers(lanes))
                    .query(Integer.class)
                    .list()
                    .toArray(Integer[]::new);
            jdbc.sql("""
                            update lane set node = null where number = any (?)
                                and not exists (select 1 from outbox where state = 'sending' and lane = number)""").param(notInWork).update();
        });
    }

    @Override
    public void leave() {
        transactions.executeWithoutResult(started -> {
            jdbc.sql("update lane set node = null where node = ?")
                    .param(node.value())
                    .update();
            jdbc.sql("delete from node where id = ?").param(node.value()).update();
        });
    }
}
