package vn.sotay.admin.storage.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.UnitId;

/// No page of the list reads the members' table from end to end, nor as much of it by an index: PostgreSQL
/// itself counts.
class MemberListPlansTest {
    private static final int FEW = 4_000;

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static SingleConnectionDataSource source;
    private static JdbcClient jdbc;
    private static MemberList list;

    @BeforeAll
    static void aProvinceIsThere() {
        Province.fill(database);
        source = new SingleConnectionDataSource(
                database.login().url(),
                database.login().user(),
                database.login().password(),
                true);
        jdbc = JdbcClient.create(source);
        list = new MemberList(jdbc, new TransactionTemplate(new JdbcTransactionManager(source)));
    }

    @AfterAll
    static void close() {
        source.destroy();
    }

    static Stream<Arguments> filters() {
        MemberFilter all = MemberFilter.in(new UnitId(Province.ROOT));
        MemberFilter commune = MemberFilter.in(new UnitId("xa-5"));
        MemberFilter.Traits any = MemberFilter.Traits.ANY;
        return Stream.of(
                Arguments.of("province", all),
                Arguments.of("commune", commune),
                Arguments.of("branch", MemberFilter.in(new UnitId("chi-bo-5"))),
                Arguments.of("common name", all.with(MemberListTest.text("nguyen van an"))),
                Arguments.of("nobody's name", all.with(MemberListTest.text("khongco"))),
                Arguments.of("name in a commune", commune.with(MemberListTest.text("tran thi h"))),
                Arguments.of("file number", all.with(MemberListTest.text("000123"))),
                Arguments.of("telephone", all.with(MemberListTest.text("0900004551"))),
                Arguments.of("secretaries", all.with(traits(any, Optional.of(PartyPost.SECRETARY)))),
                Arguments.of(
                        "probationary",
                        all.with(new MemberFilter.Traits(
                                Optional.of(Standing.PROBATIONARY),
                                any.post(),
                                any.gender(),
                                any.linked(),
                                any.temporary()))),
                Arguments.of(
                        "temporary and linked",
                        all.with(new MemberFilter.Traits(
                                any.standing(), any.post(), any.gender(), Optional.of(true), Optional.of(true)))),
                Arguments.of(
                        "those who left",
                        all.with(
                                new MemberFilter.Life(Set.of(MemberStatus.LEFT), Optional.empty(), Optional.empty()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void aPageIsFoundByIndexes(String name, MemberFilter filter) {
        long whole = count("seq_scan");
        long read = count("idx_tup_fetch");

        MemberPage first = list.page(filter, Optional.empty(), 50);
        if (first.later().isPresent()) list.page(filter, first.later(), 50);

        assertThat(count("seq_scan")).as("reads of the whole table").isEqualTo(whole);
        assertThat(count("idx_tup_fetch") - read).as("rows read").isLessThan(FEW);
    }

    /// 2,500 of these: counted, then gathered.
    @Test
    void aCommonWordIsReadTwiceAtMost() {
        long whole = count("seq_scan");
        long read = count("idx_tup_fetch");

        list.page(MemberFilter.in(new UnitId(Province.ROOT)).with(MemberListTest.text("nguyen")), Optional.empty(), 50);

        assertThat(count("seq_scan")).isEqualTo(whole);
        assertThat(count("idx_tup_fetch") - read).isLessThan(2 * 2_700);
    }

    @ParameterizedTest
    @MethodSource("deep")
    void aPageFarDownIsAsQuickAsTheFirst(PageMark mark) {
        long whole = count("seq_scan");
        long read = count("idx_tup_fetch");

        MemberPage page = list.page(MemberFilter.in(new UnitId(Province.ROOT)), Optional.of(mark), 50);

        assertThat(page.rows()).hasSize(50);
        assertThat(count("seq_scan")).isEqualTo(whole);
        assertThat(count("idx_tup_fetch") - read).isLessThan(FEW);
    }

    static Stream<PageMark> deep() {
        return Stream.of(new PageMark("lan le thi lan", 1, false), new PageMark("lan le thi lan", 1, true));
    }

    /// The lists would notice: this one does read everything.
    @Test
    void theCountersCount() {
        long whole = count("seq_scan");

        jdbc.sql("select count(*) from member where joined_on > date '2011-01-01'")
                .query(Long.class)
                .single();

        assertThat(count("seq_scan")).isGreaterThan(whole);
    }

    private static MemberFilter.Traits traits(MemberFilter.Traits any, Optional<PartyPost> post) {
        return new MemberFilter.Traits(any.standing(), post, any.gender(), any.linked(), any.temporary());
    }

    @Test
    void aRecordIsFoundByItsKey() {
        long whole = count("seq_scan");

        assertThat(new MemberRecords(jdbc).find(new MemberId(77))).isPresent();

        assertThat(count("seq_scan")).isEqualTo(whole);
    }

    private static long count(String what) {
        jdbc.sql("select pg_stat_force_next_flush()").query(row -> {});
        return jdbc.sql("select " + what + " from pg_stat_user_tables where relname = 'member'")
                .query(Long.class)
                .single();
    }
}
