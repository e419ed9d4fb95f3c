package vn.sotay.admin.storage.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.linking.LinkStates;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;

/// With 20,000 members in 500 branches no page reads the members from end to end, neither when nothing
/// changed nor after a change. PostgreSQL itself counts such reads.
class FigurePlansTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final UnitId ROOT = new UnitId("tinh");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static JdbcClient jdbc;
    private static KeptFigures kept;

    @BeforeAll
    static void aSmallProvince() {
        SingleConnectionDataSource source = new SingleConnectionDataSource(
                database.login().url(),
                database.login().owner(),
                database.login().password(),
                true);
        jdbc = JdbcClient.create(source);
        kept = new KeptFigures(
                jdbc, new TransactionTemplate(new JdbcTransactionManager(source)), InstantSource.fixed(NOW));
        database.execute("insert into unit (id, parent, kind, name, short_name)"
                + " values ('tinh', null, 'COMMITTEE', 'Đảng bộ tỉnh', 'Tỉnh ủy')");
        database.execute("insert into unit (id, parent, kind, name, short_name)"
                + " select 'xa-' || n, 'tinh', 'COMMITTEE', 'Đảng bộ xã ' || n, 'Đảng ủy xã ' || n"
                + " from generate_series(1, 20) n");
        database.execute("insert into unit (id, parent, kind, name, short_name)"
                + " select 'cb-' || n, 'xa-' || (1 + n % 20), 'BRANCH', 'Chi bộ ' || n, 'Chi bộ ' || n"
                + " from generate_series(1, 500) n");
        database.execute("""
                insert into member (file_number, full_name, gender, born, joined_on, official_on, unit, post)
                select n, 'Hà Thị Số', 'FEMALE', 1940 + n % 68, '2010-01-01', '2011-01-01', 'cb-' || (1 + n % 500), 'NONE'
                from generate_series(1, 20000) n""");
        database.execute("insert into channel_account (channel, bot, id, member, consent_version, consent_at)"
                + " select 'zalo', 'b', 's' || id, id, 'v', now() from member where id % 3 = 0");
        kept.refresh();
        database.analyze();
    }

    @Test
    void noFigureReadsTheMembers() {
        Figures figures = new Figures(jdbc, kept);

        assertThat(readsOf("member", () -> {
                    figures.of(ROOT);
                    figures.below(ROOT);
                    figures.directlyIn(ROOT);
                    figures.ages(ROOT);
                    figures.channels(ROOT);
                    figures.kindsBelow(ROOT);
                }))
                .isZero();
    }

    @Test
    void aChangeIsCountedInItsBranchOnly() {
        long changed = database.number("select max(id) from member");
        database.execute("update member set status = 'EXEMPT' where id = " + changed);
        database.execute("delete from channel_account where member = " + changed / 3 * 3);

        assertThat(readsOf("member", kept::refresh)).isZero();
        assertThat(database.number("select sum(exempt) from unit_figure")).isPositive();
    }

    @Test
    void theListOfABranchIsFoundByItsIndex() {
        LinkStates states = new LinkStates(jdbc);
        Runnable looking = () -> {
            assertThat(states.in(new UnitId("cb-7"), NOW)).hasSize(40);
            assertThat(states.of(new MemberId(database.number("select max(id) from member")), NOW))
                    .isPresent();
        };

        assertThat(readsOf("member", looking)).isZero();
        assertThat(readsOf("channel_account", looking)).isZero();
    }

    private static long readsOf(String table, Runnable work) {
        long before = wholeReads(table);
        work.run();
        return wholeReads(table) - before;
    }

    private static long wholeReads(String table) {
        // Also what the session that prepared the tables has not told yet.
        database.column("select pg_stat_force_next_flush()::text");
        jdbc.sql("select pg_stat_force_next_flush()").query(row -> {});
        List<String> told = jdbc.sql("select seq_scan::text from pg_stat_user_tables where relname = ?")
                .param(table)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
        return Long.parseLong(told.getFirst());
    }
}
