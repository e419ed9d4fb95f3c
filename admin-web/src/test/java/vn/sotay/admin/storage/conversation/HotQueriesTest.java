package vn.sotay.admin.storage.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.Waiting;
import vn.sotay.conversation.lane.Lane;
import vn.sotay.conversation.lane.LaneTable;
import vn.sotay.conversation.outbox.Delivery;
import vn.sotay.conversation.outbox.DeliveryDraft;
import vn.sotay.conversation.outbox.Settled;

/// What is asked again and again stays quick however much is kept: 200,000 ended rows and some that wait.
/// PostgreSQL itself counts which indexes were used and whether a table was read from end to end.
class HotQueriesTest {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");
    private static final int ROOM = 500;

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static SingleConnectionDataSource source;
    private static JdbcClient jdbc;
    private static Node node;

    @BeforeAll
    static void muchIsKept() {
        node = Node.withAllLanesOn(database);
        source = new SingleConnectionDataSource(
                database.login().url(),
                database.login().owner(),
                database.login().password(),
                true);
        jdbc = JdbcClient.create(source);
        database.execute("""
                insert into inbox (channel, bot, account, external_id, lane, received_at, body, state, ended_at)
                select 'test', 'bot', 'a' || n % 900, 'e' || n, n % 256, at, '{"text":"đảng phí"}', 'done', at
                from generate_series(1, 200000) as n,
                    lateral (select timestamptz '2026-10-04' + n * interval '12 seconds' as at) as t""");
        database.execute("""
                insert into outbox (channel, bot, account, lane, priority, content, state, not_before, created_at, ended_at)
                select 'test', 'bot', 'a' || n % 900, n % 256, 0, '{"is":"text","reply":{"text":"x"}}', 'sent', at, at, at
                from generate_series(1, 200000) as n,
                    lateral (select timestamptz '2026-10-04' + n * interval '12 seconds' as at) as t""");
        for (int i = 0; i < 300; i++) arrives(Accounts.anAccount());
        database.analyze();
    }

    @Test
    void whatWaitsIsFoundByTheIndexOfWhatWaits() {
        readBy(
                "inbox",
                Set.of("inbox_waiting"),
                () -> assertThat(updates().waiting(LaneTable.all(), 256, NOW)).hasSize(256));
    }

    @Test
    void whatWaitsIsFoundAsQuicklyWhenSomeWaitForAnotherTry() {
        ChannelAccount account = Accounts.anAccount();
        arrives(account);
        List<Waiting> waiting = updates().waiting(Set.of(Lane.of(account)), ROOM, NOW);
        updates().retry(waiting.getLast(), NOW.plusSeconds(60), "lỗi");

        readBy(
                "inbox",
                Set.of("inbox_waiting", "inbox_retrying"),
                () -> assertThat(updates().waiting(Set.of(Lane.of(account)), ROOM, NOW))
                        .hasSize(waiting.size() - 1));
    }

    @Test
    void whatIsAnsweredIsMarkedThroughAnIndex() {
        List<Waiting> waiting = updates().waiting(LaneTable.all(), 10, NOW);

        readBy("inbox", Set.of(), () -> updates().done(waiting, NOW));
    }

    @Test
    void whatIsDueIsClaimedByTheIndexOfWhatWaitsAndRecordedThroughAnIndex() {
        List<Delivery> claimed = readBy(
                "outbox",
                Set.of("outbox_waiting"),
                () -> deliveries().claim(LaneTable.all(), Set.of(Accounts.CHANNEL), 100, NOW));
        assertThat(claimed).hasSize(100);
        List<Settled> settled = claimed.stream()
                .map(delivery -> new Settled(delivery.id(), new Delivery.Status.Sent("m")))
                .toList();

        readBy("outbox", Set.of(), () -> deliveries().record(settled, NOW));
    }

    @Test
    void whatIsOldIsFoundByItsTime() {
        Instant hourOfTheFirstDay = Instant.parse("2026-10-04T00:00:00Z").plus(Duration.ofHours(4));

        readBy(
                "inbox",
                Set.of("inbox_received"),
                () -> assertThat(updates().forget(hourOfTheFirstDay)).isPositive());
        readBy(
                "outbox",
                Set.of("outbox_created"),
                () -> assertThat(deliveries().forget(hourOfTheFirstDay)).isPositive());
    }

    @Test
    void takingALaneLooksOnlyAtWhatIsBeingSent() {
        Node other = Node.on(database);
        other.leases().renew();
        node.leases().giveBack(Set.of(new Lane(7)));

        readBy(
                "outbox",
                Set.of("outbox_sending"),
                () -> new PostgresLeases(jdbc, database.transactions(), node.id(), Duration.ofMinutes(5)).take(1));
        other.leases().leave();
    }

    private interface Asking {
        void ask();
    }

    private interface Reading<T> {
        T read();
    }

    private static void readBy(String table, Set<String> indexes, Asking asking) {
        readBy(table, indexes, () -> {
            asking.ask();
            return "";
        });
    }

    private static <T> T readBy(String table, Set<String> indexes, Reading<T> reading) {
        long fromEndToEnd = wholeReads(table);
        List<String> before = uses(table);
        T result = reading.read();
        assertThat(wholeReads(table)).as("reads of the whole table " + table).isEqualTo(fromEndToEnd);
        List<String> used = uses(table);
        used.removeAll(before);
        assertThat(used.stream().map(use -> use.replaceFirst(" .*", "")))
                .as("indexes used")
                .isNotEmpty()
                .containsAll(indexes);
        return result;
    }

    private static long wholeReads(String table) {
        return told("select seq_scan::text from pg_stat_user_tables where relname = ?", table).stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static List<String> uses(String table) {
        return told("select indexrelname || ' ' || idx_scan from pg_stat_user_indexes where relname = ?", table);
    }

    private static List<String> told(String sql, String table) {
        jdbc.sql("select pg_stat_force_next_flush()").query(row -> {});
        return new ArrayList<>(jdbc.sql(sql)
                .param(table)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list());
    }

    private static PostgresUpdates updates() {
        return new PostgresUpdates(jdbc, node.id());
    }

    private static PostgresDeliveries deliveries() {
        return new PostgresDeliveries(jdbc, node.id());
    }

    private static void arrives(ChannelAccount account) {
        node.updates().store(List.of(new Incoming(account, Accounts.anId(), NOW, "{}")));
        node.deliveries().add(List.of(DeliveryDraft.reply(account, new Reply.Text("đáp"))), NOW);
    }
}
