package vn.sotay.admin.storage.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.organisation.access.Role;

/// With 20,000 documents a page of the list is found by indexes: PostgreSQL itself counts. What is counted
/// beside the list reads all that is shown, in one pass for each facet.
class LibraryPlansTest {
    private static final int FEW = 4_000;

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static SingleConnectionDataSource source;
    private static JdbcClient jdbc;
    private static LibraryList list;
    private static Shelf shelf;

    @BeforeAll
    static void aBigLibraryIsThere() {
        shelf = new Shelf(database).furnished();
        database.execute("""
                insert into document (kind, symbol, issued_on, issuer, title, owner, access, in_force_from, expired_on, change)
                select (array['RESOLUTION', 'DIRECTIVE', 'PLAN', 'GUIDANCE'])[1 + n % 4], n || '-NQ/TU',
                    date '2010-01-01' + (n * 7 % 6000), 'Cơ quan ' || n % 40, 'về việc số ' || n,
                    (array['tinh', 'xa', 'xa-kia', 'thon', 'thon-kia'])[1 + n % 5],
                    (array['PUBLIC', 'PUBLIC', 'INTERNAL', 'RESTRICTED'])[1 + n % 4], date '2010-01-01',
                    case when n % 9 = 0 then date '2020-01-01' end, nextval('document_change')
                from generate_series(1, 20000) n""");
        database.execute("insert into document_tag select id, 'thẻ ' || id % 50 from document where id % 3 = 0");
        database.execute("""
                insert into document_effect (document, by, kind, since)
                select id, id + 1, 'REPLACES', date '2021-01-01' from document where id % 20 = 0 and id < (select max(id) from document)""");
        database.analyze();
        source = new SingleConnectionDataSource(
                database.login().url(),
                database.login().user(),
                database.login().password(),
                true);
        jdbc = JdbcClient.create(source);
        list = new LibraryList(jdbc, InstantSource.system());
    }

    @AfterAll
    static void close() {
        source.destroy();
    }

    static Stream<Arguments> filters() {
        LibraryFilter all = LibraryFilter.EVERYTHING;
        LibraryFilter.Traits any = LibraryFilter.Traits.ANY;
        return Stream.of(
                Arguments.of("all", all),
                Arguments.of("oldest", all.with(LibraryFilter.Order.OLDEST)),
                Arguments.of("last added", all.with(LibraryFilter.Order.ADDED)),
                Arguments.of(
                        "kind and year",
                        all.with(new LibraryFilter.Traits(
                                Optional.of(DocumentKind.PLAN),
                                any.issuer(),
                                Optional.of(2024),
                                any.standing(),
                                any.access()))),
                Arguments.of(
                        "in force",
                        all.with(new LibraryFilter.Traits(
                                any.kind(),
                                any.issuer(),
                                any.year(),
                                Optional.of(LibraryFilter.Standing.IN_FORCE),
                                any.access()))),
                Arguments.of("tag", all.with(new LibraryFilter.Ways(Optional.of("thẻ 12"), Optional.empty()))),
                Arguments.of(
                        "found by words",
                        all.among(Stream.iterate(17L, id -> id + 190)
                                        .limit(100)
                                        .map(DocumentId::new)
                                        .toList())
                                .with(LibraryFilter.Order.BEST)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void aPageIsFoundByIndexes(String name, LibraryFilter filter) {
        LibraryScope scope = shelf.scope();
        long whole = count("seq_scan");
        long read = count("idx_tup_fetch");

        LibraryPart first = list.page(filter, scope, Optional.empty(), 30);
        if (first.later().isPresent()) list.page(filter, scope, first.later(), 30);

        assertThat(first.rows()).isNotEmpty();
        assertThat(count("seq_scan")).as("reads of the whole table").isEqualTo(whole);
        assertThat(count("idx_tup_fetch") - read).as("rows read").isLessThan(FEW);
    }

    /// One pass each over what is shown; printed, because a clock is no test.
    @Test
    void countsBesideTheListAreTimed() {
        LibraryScope scope = shelf.scope();
        for (int round = 0; round < 3; round++)
            for (LibraryFacet facet : LibraryFacet.values())
                assertThat(list.choices(facet, LibraryFilter.EVERYTHING, scope)).hasSizeLessThanOrEqualTo(12);
        long begun = System.nanoTime();
        for (LibraryFacet facet : LibraryFacet.values()) list.choices(facet, LibraryFilter.EVERYTHING, scope);
        System.out.printf("all facets of 20,000 documents: %d ms%n", (System.nanoTime() - begun) / 1_000_000);
    }

    @Test
    void aPageFarDownIsAsQuickAsTheFirst() {
        LibraryScope scope = shelf.scope();
        long read = count("idx_tup_fetch");

        LibraryPart part = list.page(
                LibraryFilter.EVERYTHING, scope, Optional.of(new LibraryMark(LocalDate.of(2014, 1, 1), 1, false)), 30);

        assertThat(part.rows()).hasSize(30);
        assertThat(count("idx_tup_fetch") - read).isLessThan(FEW);
    }

    @Test
    void forwardsAndBackShowsTheSame() {
        LibraryScope scope = shelf.scopes.of(shelf.person(Role.SECRETARY, "thon"));
        for (LibraryFilter.Order order :
                List.of(LibraryFilter.Order.NEWEST, LibraryFilter.Order.OLDEST, LibraryFilter.Order.ADDED)) {
            LibraryFilter filter = LibraryFilter.EVERYTHING.with(order);
            LibraryPart first = list.page(filter, scope, Optional.empty(), 10);
            LibraryPart second = list.page(filter, scope, first.later(), 10);
            LibraryPart back = list.page(filter, scope, second.earlier(), 10);

            assertThat(second.rows()).hasSize(10).doesNotContainAnyElementsOf(first.rows());
            assertThat(back.rows()).isEqualTo(first.rows());
            assertThat(back.earlier()).isEmpty();
        }
    }

    /// The lists would notice: this one does read everything.
    @Test
    void theCountersCount() {
        long whole = count("seq_scan");

        jdbc.sql("select count(*) from document where title like '%7'")
                .query(Long.class)
                .single();

        assertThat(count("seq_scan")).isGreaterThan(whole);
    }

    private static long count(String what) {
        jdbc.sql("select pg_stat_force_next_flush()").query(row -> {});
        return jdbc.sql("select " + what + " from pg_stat_user_tables where relname = 'document'")
                .query(Long.class)
                .single();
    }
}
