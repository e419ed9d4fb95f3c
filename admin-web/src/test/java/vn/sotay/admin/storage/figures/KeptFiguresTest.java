package vn.sotay.admin.storage.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.organisation.AgeBand;
import vn.sotay.organisation.UnitId;

/// Whatever changes in whatever order, what is kept says the same as counting.
class KeptFiguresTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final UnitId ROOT = new UnitId("goc");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final AtomicReference<Instant> clock = new AtomicReference<>(NOW);
    private final InstantSource time = clock::get;
    private final KeptFigures kept = new KeptFigures(database.jdbc(), database.transactions(), time);
    private final Figures figures = new Figures(database.jdbc(), kept);

    @BeforeAll
    static void aTree() {
        database.execute("insert into unit (id, parent, kind, name, short_name) values"
                + " ('goc', null, 'COMMITTEE', 'Đảng bộ Gốc', 'Đảng ủy Gốc')");
        for (int committee = 0; committee < 3; committee++) {
            database.execute(("insert into unit (id, parent, kind, name, short_name) values"
                            + " ('dv-%d', 'goc', 'COMMITTEE', 'Đảng bộ %d', 'Đảng ủy %d')")
                    .formatted(committee, committee, committee));
            for (int branch = 0; branch < 4; branch++)
                database.execute(("insert into unit (id, parent, kind, name, short_name) values"
                                + " ('cb-%d-%d', 'dv-%d', 'BRANCH', 'Chi bộ %d', 'Chi bộ %d')")
                        .formatted(committee, branch, committee, branch, branch));
        }
    }

    @BeforeEach
    void nobody() {
        database.execute("delete from channel_account");
        database.execute("delete from member");
        enter(60, "cb-0-1");
        enter(40, "cb-2-3");
    }

    @Test
    void whatIsKeptIsWhatCountingGives() {
        Random random = new Random(20261123);
        for (int round = 0; round < 60; round++) {
            for (int change = random.nextInt(4); change >= 0; change--) changeSomething(random);
            if (random.nextInt(3) > 0) assertThatKeptIsCounted();
        }
        assertThatKeptIsCounted();
    }

    @Test
    void nothingIsCountedWhereNothingChanged() {
        kept.refresh();

        assertThat(kept.refresh()).isZero();

        database.execute("update member set phone = '+84900000001' where id = (select min(id) from member)");
        assertThat(kept.refresh()).isEqualTo(1);
    }

    @Test
    void aTransferThatEndsAfterALinkWasCountedIsCountedToo() {
        kept.refresh();
        database.inTransaction(() -> {
            database.execute("update member set unit = 'cb-1-1' where id = (select min(id) from member)");
            Thread link = Thread.ofVirtual().start(() -> {
                database.execute("insert into channel_account (channel, bot, id, member, consent_version, consent_at)"
                        + " select 'zalo', 'b', 'gap', min(id), 'v', now() from member");
                kept.refresh();
            });
            join(link);
        });

        assertThat(figures.of(new UnitId("cb-1-1")).linked()).isEqualTo(1);
        assertThatKeptIsCounted();
    }

    @Test
    void whatIsNotCommittedIsNotCounted() {
        kept.refresh();
        database.transactions().executeWithoutResult(started -> {
            enter(5, "cb-1-2");
            started.setRollbackOnly();
        });

        assertThat(figures.of(ROOT).members()).isEqualTo(100);
    }

    @Test
    void whoLeftDiedOrWasErasedDoesNotCount() {
        database.execute("update member set status = 'LEFT', status_on = '2026-01-01' where born % 10 = 1");
        database.execute("update member set status = 'DECEASED', status_on = '2026-01-01' where born % 10 = 2");
        database.execute("update member set full_name = null, file_number = null, phone = null, born = null,"
                + " gender = null, joined_on = null, erased_at = now() where born % 10 = 3");

        assertThat(figures.of(ROOT).members())
                .isEqualTo(database.number("select count(*) from member where born is not null and born % 10 > 3")
                        + database.number("select count(*) from member where born % 10 = 0"))
                .isBetween(1L, 99L);
        assertThatKeptIsCounted();
    }

    @Test
    void everybodyIsAYearOlderInTheNewYear() {
        database.execute("delete from member");
        enter(1, "cb-0-0");
        database.execute("update member set born = 1996");
        assertThat(inBand(AgeBand.TO_30)).isEqualTo(1);

        clock.set(Instant.parse("2026-12-31T17:00:00Z"));

        assertThat(inBand(AgeBand.TO_30)).isZero();
        assertThat(inBand(AgeBand.TO_40)).isEqualTo(1);
    }

    @Test
    void theBandsOfTheDatabaseAreThoseOfTheCore() {
        database.execute("delete from member");
        enter(120, "cb-0-0");
        database.execute("update member set born = 1905 + (id - (select min(id) from member))::int");

        for (AgeBand band : AgeBand.values())
            assertThat(inBand(band))
                    .as(band.name())
                    .isEqualTo(database.column("select born from member").stream()
                            .filter(born -> AgeBand.of(2026 - Integer.parseInt(born)) == band)
                            .count());
    }

    private long inBand(AgeBand band) {
        return figures.ages(ROOT).stream()
                .filter(age -> age.band() == band)
                .mapToLong(AgeCounts::all)
                .sum();
    }

    private void changeSomething(Random random) {
        String some = "(select id from member order by md5(id::text || '%d') limit %d)"
                .formatted(random.nextInt(), 1 + random.nextInt(8));
        String unit = "cb-%d-%d".formatted(random.nextInt(3), random.nextInt(4));
        switch (random.nextInt(9)) {
            case 0 -> enter(1 + random.nextInt(9), unit);
            case 1 -> database.execute("update member set unit = '" + unit + "' where id in " + some);
            case 2 ->
                database.execute("update member set status = (array['ACTIVE','EXEMPT','SUSPENDED','INTERRUPTED',"
                        + "'LEFT','DECEASED'])[1 + id % 6] where id in " + some);
            case 3 ->
                database.execute("update member set official_on = case when official_on is null"
                        + " then joined_on + 365 end, born = born + 3 where id in " + some);
            case 4 ->
                database.execute("insert into channel_account (channel, bot, id, member, consent_version,"
                        + " consent_at) select (array['zalo','telegram'])[1 + id % 2], 'b', gen_random_uuid(), id, 'v', now()"
                        + " from member where id in " + some);
            case 5 -> database.execute("delete from channel_account where member in " + some);
            case 6 ->
                database.execute("update channel_account set member = (select max(id) from member)"
                        + " where member in " + some);
            case 7 ->
                database.execute("delete from member m where id in " + some
                        + " and not exists (select from channel_account a where a.member = m.id)");
            default ->
                database.inTransaction(() -> {
                    enter(3, unit);
                    database.execute("update member set unit = 'dv-1' where id in " + some);
                });
        }
    }

    private void assertThatKeptIsCounted() {
        kept.refresh();
        assertThat(kept()).isEqualTo(counted());
        assertThat(figures.of(ROOT).members())
                .isEqualTo(figures.below(ROOT).stream()
                        .mapToLong(one -> one.counts().members())
                        .sum());
    }

    private static List<String> kept() {
        List<String> lines = new ArrayList<>(database.column("""
                select concat_ws(' ', unit, members, full_members, women, exempt, suspended, interrupted, linked,
                    women_to_30 + men_to_30, women_to_40 + men_to_40, women_to_50 + men_to_50,
                    women_to_60 + men_to_60, women_over, men_over)
                from unit_figure order by unit"""));
        lines.addAll(database.column(
                "select concat_ws(' ', unit, channel, accounts) from unit_channel_figure order by unit, channel"));
        return lines;
    }

    private static List<String> counted() {
        String members = "member m where erased_at is null and status not in ('LEFT', 'DECEASED')";
        List<String> lines = new ArrayList<>(database.column("""
                select concat_ws(' ', unit, count(*), sum((official_on is not null)::int), sum((gender = 'FEMALE')::int),
                    sum((status = 'EXEMPT')::int), sum((status = 'SUSPENDED')::int), sum((status = 'INTERRUPTED')::int),
                    sum((id in (select member from channel_account))::int), sum((2026 - born <= 30)::int),
                    sum((2026 - born between 31 and 40)::int), sum((2026 - born between 41 and 50)::int),
                    sum((2026 - born between 51 and 60)::int), sum((2026 - born > 60 and gender = 'FEMALE')::int),
                    sum((2026 - born > 60 and gender = 'MALE')::int))
                from\s""" + members + " group by unit order by unit"));
        lines.addAll(database.column("select concat_ws(' ', m.unit, a.channel, count(*)) from channel_account a join "
                + members.replace(" where", " on m.id = a.member where") + " group by m.unit, a.channel"
                + " order by m.unit, a.channel"));
        return lines;
    }

    private static void enter(int many, String unit) {
        database.execute("""
                insert into member (file_number, full_name, gender, born, joined_on, official_on, unit, post)
                select gen_random_uuid(), 'Hà Thị Số', (array['FEMALE','MALE'])[1 + n %% 2], 1930 + n * 7 %% 78,
                    '2010-01-01', case when n %% 5 > 0 then date '2011-01-01' end, '%s', 'NONE'
                from generate_series(1, %d) n""".formatted(unit, many));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new AssertionError(hurried);
        }
    }
}
