package vn.sotay.admin.storage.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEntryId;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.organisation.UnitId;

/// 60,000 entries of 600 branches in two communes. PostgreSQL itself tells whether a page read the trail
/// from end to end.
class AuditListTest {
    private static final AuditFilter.Span ALWAYS =
            new AuditFilter.Span(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2030-01-01T00:00:00Z"));

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static JdbcClient jdbc;
    private static AuditList list;

    @BeforeAll
    static void muchWasDone() {
        jdbc = JdbcClient.create(new SingleConnectionDataSource(
                database.login().url(),
                database.login().owner(),
                database.login().password(),
                true));
        list = new AuditList(jdbc);
        database.execute("insert into unit values ('tinh', null, 'COMMITTEE', 'Tỉnh', 'Tỉnh ủy')");
        database.execute("insert into unit select x, 'tinh', 'COMMITTEE', x, x from unnest(array['xa-0', 'xa-1']) x");
        database.execute("insert into unit select 'cb-' || n, 'xa-' || n % 2, 'BRANCH', 'Chi bộ ' || n, 'Chi bộ ' || n"
                + " from generate_series(0, 599) n");
        database.execute("""
                insert into web_account (login, name, role, unit)
                select 'a' || n, case n when 7 then 'Đỗ Thị Hảo' when 8 then 'Đỗ Thị Hải' else 'Cán bộ ' || n end,
                    case n when 8 then 'MEMBER' else 'OFFICER' end, 'tinh'
                from generate_series(1, 40) n""");
        database.execute("""
                insert into audit_entry (at, account, address, action, subject_kind, subject, unit)
                select timestamptz '2026-01-01' + n / 3 * interval '6 minutes', a.id, '10.0.0.' || n % 200,
                    case when n % 9973 = 0 then 'UNIT_MERGED' when n % 5 = 0 then 'MEMBER_CHANGED' else 'MEMBER_SEEN' end,
                    'member', n % 5000, 'cb-' || n * 7919 % 600
                from generate_series(1, 60000) n join web_account a on a.login = 'a' || (1 + n * 31 % 40)""");
        database.execute("""
                insert into audit_entry (at, account, address, action, subject_kind, subject, unit)
                select timestamptz '2026-05-01', id, '10.0.0.1', 'SIGNED_IN', 'account', id, null from web_account""");
        jdbc.sql("vacuum analyze audit_entry").update();
        jdbc.sql("analyze").update();
    }

    @Test
    void theNewestComeFirstAndPagesJoinWithoutGapOrRepeat() {
        AuditFilter filter = filter("xa-1");
        List<AuditRow> whole = list.page(filter, Optional.empty(), 130);
        List<Long> paged = new ArrayList<>();
        Optional<AuditCursor> cursor = Optional.empty();
        for (int i = 0; i < 13; i++) {
            List<AuditRow> page = list.page(filter, cursor, 10);
            page.forEach(row -> paged.add(row.id()));
            cursor = AuditCursor.read(AuditCursor.of(page.getLast()), true);
        }

        assertThat(paged).isEqualTo(whole.stream().map(AuditRow::id).toList()).doesNotHaveDuplicates();
        assertThat(whole).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
    }

    @Test
    void onePagesBackTheSameWay() {
        AuditFilter filter = filter("tinh");
        List<AuditRow> whole = list.page(filter, Optional.empty(), 30);

        List<AuditRow> back = list.page(filter, AuditCursor.read(AuditCursor.of(whole.get(20)), false), 10);

        assertThat(back).isEqualTo(whole.subList(10, 20));
    }

    @Test
    void onlyWhatBelongsToTheSubtreeIsRead() {
        assertThat(list.all(filter("cb-7")))
                .hasSize(100)
                .allSatisfy(row -> assertThat(row.what().unit()).contains("Chi bộ 7"));
        assertThat(list.all(filter("xa-0"))).hasSize(30_000);
        assertThat(list.all(filter("tinh")))
                .as("without what belongs to nobody")
                .hasSize(60_000);
        assertThat(list.all(new AuditFilter(
                        Optional.empty(), ALWAYS, Optional.empty(), Optional.empty(), Optional.empty())))
                .hasSize(60_040);
    }

    @Test
    void filtersNarrow() {
        assertThat(list.all(filter("tinh", Optional.of(AuditAction.UNIT_MERGED), Optional.empty(), Optional.empty())))
                .hasSize(6);
        assertThat(list.all(about("tinh", "member", "17"))).hasSize(12);
        assertThat(list.all(about("cb-7", "member", "17"))).hasSizeLessThan(12);
        assertThat(list.all(about("tinh", "member", null))).hasSize(60_000);
        AuditFilter.Span day =
                new AuditFilter.Span(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-03-02T00:00:00Z"));
        assertThat(list.all(new AuditFilter(
                        Optional.of(new UnitId("tinh")), day, Optional.empty(), Optional.empty(), Optional.empty())))
                .hasSize(720);
    }

    @Test
    void whoDidItIsFoundByNameWithoutMarks() {
        assertThat(list.all(by("do thi ha", true))
                        .map(row -> row.who().name().orElseThrow())
                        .distinct())
                .containsExactlyInAnyOrder("Đỗ Thị Hảo", "Đỗ Thị Hải");
        assertThat(list.all(by("do thi ha", false))
                        .map(row -> row.who().name().orElseThrow())
                        .distinct())
                .as("nobody is found by name whose account is no office")
                .containsExactly("Đỗ Thị Hảo");
        assertThat(list.all(by("a7", true))).hasSize(1_500);
        assertThat(list.all(by("%", true))).isEmpty();
        assertThat(list.all(by("nobody", true))).isEmpty();
    }

    @Test
    void noPageReadsTheWholeTrail() {
        for (AuditFilter filter : List.of(
                filter("tinh"),
                filter("xa-1"),
                filter("cb-9"),
                filter("tinh", Optional.of(AuditAction.UNIT_MERGED), Optional.empty(), Optional.empty()),
                filter("cb-9", Optional.of(AuditAction.MEMBER_CHANGED), Optional.empty(), Optional.empty()),
                about("tinh", "member", "17"),
                by("Cán bộ 1", true))) {
            Optional<AuditCursor> middle = AuditCursor.read("1775000000000000-1", true);
            for (Optional<AuditCursor> cursor : List.of(Optional.<AuditCursor>empty(), middle))
                assertThat(withoutWholeReads(() -> list.page(filter, cursor, 51)))
                        .as(filter.toString())
                        .isNotNull();
        }
    }

    @Test
    void anEntryTellsWhatARecordSaid() {
        database.execute("insert into audit_entry (address, action, subject_kind, subject, unit)"
                + " values ('system', 'UNIT_CHANGED', 'unit', 'cb-3', 'cb-3')");
        database.execute("insert into audit_change (entry, before, after)"
                + " select max(id), '{\"name\": \"cũ\"}', '{\"name\": \"mới\", \"kind\": \"CELL\"}' from audit_entry");
        AuditEntryId id = new AuditEntryId(database.number("select max(id) from audit_entry"));
        AuditEntries entries = new AuditEntries(database.jdbc());

        AuditEntries.Detail detail = entries.find(id).orElseThrow();

        assertThat(detail.before()).containsExactly(Map.entry("name", "cũ"));
        assertThat(detail.after()).containsOnlyKeys("kind", "name");
        assertThat(detail.row().fields()).containsExactly("kind", "name");
        assertThat(detail.row().what().name()).contains("Chi bộ 3");
        assertThat(entries.unitOf(id)).contains(new UnitId("cb-3"));
        assertThat(entries.find(new AuditEntryId(0))).isEmpty();
    }

    @Test
    void aPlaceInAnAddressIsReadOrIgnored() {
        for (String text : List.of("", "1", "-", "x-1", "1-", "99999999999999999999-1", "1-1'"))
            assertThat(AuditCursor.read(text, true)).as(text).isEmpty();
    }

    private static AuditFilter filter(String scope) {
        return filter(scope, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static AuditFilter by(String words, boolean alsoMembers) {
        return filter("tinh", Optional.empty(), Optional.of(new AuditFilter.Who(words, alsoMembers)), Optional.empty());
    }

    private static AuditFilter about(String scope, String kind, @Nullable String id) {
        return filter(
                scope,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new AuditFilter.About(kind, Optional.ofNullable(id))));
    }

    private static AuditFilter filter(
            String scope,
            Optional<AuditAction> action,
            Optional<AuditFilter.Who> who,
            Optional<AuditFilter.About> about) {
        return new AuditFilter(Optional.of(new UnitId(scope)), ALWAYS, action, who, about);
    }

    private static <T> T withoutWholeReads(Supplier<T> reading) {
        long before = wholeReads();
        T result = reading.get();
        assertThat(wholeReads()).as("reads of the whole trail").isEqualTo(before);
        return result;
    }

    private static long wholeReads() {
        jdbc.sql("select pg_stat_force_next_flush()").query(row -> {});
        return jdbc.sql("select seq_scan from pg_stat_user_tables where relname = 'audit_entry'")
                .query((row, number) -> row.getLong(1))
                .single();
    }
}
