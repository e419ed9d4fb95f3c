package vn.sotay.admin.storage.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.access.Role;
import vn.sotay.organisation.tree.Outcome;
import vn.sotay.organisation.tree.Refusal;

class UnitMergerTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final TreeWorkshop workshop = new TreeWorkshop(database);
    private final UnitId top = workshop.aTop("Đảng bộ tỉnh " + System.nanoTime());
    private final UnitId from = workshop.below(top, UnitKind.BRANCH, "Chi bộ thôn Thượng");
    private final UnitId into = workshop.below(top, UnitKind.BRANCH, "Chi bộ thôn Hạ");

    @Test
    void everythingThatBelongsToTheOneGoesToTheOther() {
        UnitId cell = workshop.below(from, UnitKind.CELL, "Tổ đảng số 1");
        long secretary = workshop.member(from, "SECRETARY");
        long left = workshop.member(from, "NONE");
        database.execute("update member set status = 'LEFT', status_on = now() where id = " + left);
        long account = workshop.account("merge-" + from, Role.SECRETARY, Optional.of(from));
        long document = document(from);

        TreeWorkshop.done(workshop.merge(from, into));

        assertThat(workshop.facts.find(cell).orElseThrow().unit().parent()).contains(into);
        assertThat(database.column(
                        "select unit || ' ' || post from member where id in (" + secretary + "," + left + ")"))
                .containsExactly(into + " NONE", into + " NONE");
        assertThat(database.column("select unit from web_account where id = " + account))
                .containsExactly(into.value());
        assertThat(database.column("select owner from document where id = " + document))
                .containsExactly(into.value());
        assertThat(database.column(
                        "select kind || ' ' || from_unit || ' ' || to_unit from member_transfer where member = "
                                + secretary))
                .containsExactly("PERMANENT " + from + " " + into);
        assertThat(whatStillRefersTo(from)).isEmpty();
    }

    @Test
    void theOneThatEndedKeepsItsPageAndItsHistory() {
        workshop.below(from, UnitKind.CELL, "Tổ đảng số 2");

        TreeWorkshop.done(workshop.merge(from, into));

        UnitHistory.End end = workshop.history.endOf(from, Optional.empty()).orElseThrow();
        assertThat(end.on()).isEqualTo(workshop.basis().effectiveOn());
        assertThat(end.into().orElseThrow().id()).isEqualTo(into);
        assertThat(what(from)).containsExactly(UnitHistory.What.MERGED, UnitHistory.What.ADDED);
        assertThat(what(into)).containsExactly(UnitHistory.What.TOOK_IN, UnitHistory.What.ADDED);
        assertThat(new UnitTree(database.jdbc()).below(top))
                .extracting(UnitTree.Row::id)
                .containsExactly(into);
        assertThat(new PostgresUnits(database.jdbc()).upwardsFrom(from)).hasSize(2);
        assertThat(workshop.history.endedBelow(top))
                .extracting(UnitHistory.Other::id)
                .containsExactly(from);
    }

    @Test
    void eachMemberAccountAndUnitThatMovedIsInTheTrail() {
        UnitId cell = workshop.below(from, UnitKind.CELL, "Tổ đảng số 3");
        long member = workshop.member(from, "SECRETARY");
        long account = workshop.account("trail-" + from, Role.SECRETARY, Optional.of(from));

        TreeWorkshop.done(workshop.merge(from, into));

        assertThat(actionsOn("member", member)).containsExactly("MEMBER_TRANSFERRED");
        assertThat(actionsOn("account", account)).containsExactly("ACCOUNT_CHANGED");
        assertThat(actionsOn("unit", cell)).containsExactly("UNIT_ADDED", "UNIT_MOVED");
        assertThat(actionsOn("unit", from)).containsExactly("UNIT_ADDED", "UNIT_MERGED");
        assertThat(actionsOn("unit", into)).containsExactly("UNIT_ADDED", "UNIT_MERGED");
    }

    @Test
    void whoeverHasSeenFewerMembersThanWouldMoveIsAskedAgain() {
        String seen = UnitMerger.seen(
                workshop.facts.find(from).orElseThrow(),
                workshop.facts.find(into).orElseThrow());
        workshop.member(from, "NONE");

        Outcome outcome = workshop.merger.merge(new UnitMerger.Pair(from, into, seen), workshop.basis());

        assertThat(outcome).isEqualTo(new Outcome.Refused(Refusal.STALE));
        assertThat(workshop.history.endOf(from, Optional.empty())).isEmpty();
    }

    @Test
    void aMergerHappensOnce() {
        String seen = UnitMerger.seen(
                workshop.facts.find(from).orElseThrow(),
                workshop.facts.find(into).orElseThrow());
        UnitMerger.Pair pair = new UnitMerger.Pair(from, into, seen);
        TreeWorkshop.done(workshop.merger.merge(pair, workshop.basis()));

        assertThat(workshop.merger.merge(pair, workshop.basis())).isEqualTo(new Outcome.Refused(Refusal.ENDED));
    }

    @Test
    void everyTableThatRefersToUnitsIsThoughtOf() {
        assertThat(Stream.concat(UnitBelongings.MOVE.stream(), UnitBelongings.STAY.stream()))
                .as("name a new column in UnitBelongings.MOVE and move it, or in STAY")
                .containsExactlyInAnyOrderElementsOf(referringToUnits());
    }

    private static List<String> referringToUnits() {
        return database.column("""
                select c.conrelid::regclass || '.' || a.attname
                from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.confrelid = 'unit'::regclass""");
    }

    /// Columns of {@link UnitBelongings#MOVE} in which the unit is still named.
    private static List<String> whatStillRefersTo(UnitId unit) {
        return UnitBelongings.MOVE.stream()
                .filter(column -> {
                    String table = column.substring(0, column.indexOf('.'));
                    String name = column.substring(column.indexOf('.') + 1);
                    return database.number("select count(*) from " + table + " where " + name + " = '" + unit + "'")
                            > 0;
                })
                .toList();
    }

    private List<UnitHistory.What> what(UnitId unit) {
        return workshop.history.of(unit, Optional.empty()).stream()
                .map(told -> told.entry().what())
                .toList();
    }

    private static List<String> actionsOn(String kind, Object id) {
        return database.column("select action from audit_entry where subject_kind = '" + kind + "' and subject = '" + id
                + "' order by id");
    }

    private static long document(UnitId owner) {
        return database.jdbc().sql("""
                        insert into document (kind, symbol, issued_on, issuer, title, owner, access, in_force_from, change)
                        values ('RESOLUTION', gen_random_uuid(), '2026-01-01', 'CB', 'Nghị quyết', ?, 'INTERNAL', '2026-01-01',
                            nextval('document_change')) returning id""").param(owner.value()).query(Long.class).single();
    }
}
