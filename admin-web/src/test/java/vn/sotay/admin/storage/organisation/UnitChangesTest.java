package vn.sotay.admin.storage.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.access.Role;
import vn.sotay.organisation.tree.Outcome;
import vn.sotay.organisation.tree.Refusal;
import vn.sotay.organisation.tree.UnitNames;

class UnitChangesTest {
    private static final String BY_RECURSION = """
            with recursive up as (
                select id as unit, id as above, parent, 0 as steps from unit
                union all
                select up.unit, u.id, u.parent, up.steps + 1 from up join unit u on u.id = up.parent)
            select unit || ' ' || above || ' ' || steps from up order by 1""";

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final TreeWorkshop workshop = new TreeWorkshop(database);
    private final UnitId top = workshop.aTop("Đảng bộ tỉnh " + System.nanoTime());

    @Test
    void aNewUnitHasAReadableIdAndAHistory() {
        UnitId commune = workshop.below(top, UnitKind.COMMITTEE, "Đảng bộ xã Tân Khê");
        UnitId branch = workshop.below(commune, UnitKind.BRANCH, "Chi bộ thôn 3");

        assertThat(branch.value()).startsWith("chi-bo-thon-3");
        assertThat(happened(branch)).containsExactly("ADDED  > Chi bộ thôn 3");
        assertThat(audited(branch)).containsExactly("UNIT_ADDED");
    }

    @Test
    void anIdIsNeverUsedTwice() {
        UnitId first = workshop.below(top, UnitKind.BRANCH, "Chi bộ chợ");
        TreeWorkshop.done(workshop.changes.dissolve(workshop.seen(first), workshop.basis()));

        UnitId second = workshop.below(top, UnitKind.BRANCH, "Chi bộ chợ");

        assertThat(second).isNotEqualTo(first);
        assertThat(workshop.facts.find(first).orElseThrow().ended()).isTrue();
    }

    @Test
    void renamingKeepsTheOldNameInTheHistory() {
        UnitId branch = workshop.below(top, UnitKind.BRANCH, "Chi bộ cũ");

        TreeWorkshop.done(
                workshop.changes.rename(workshop.seen(branch), new UnitNames("Chi bộ mới", ""), workshop.basis()));

        UnitHistory.Told told = workshop.history.of(branch, Optional.empty()).getFirst();
        assertThat(told.entry().before()).isEqualTo("Chi bộ cũ");
        assertThat(told.entry().after()).isEqualTo("Chi bộ mới");
        assertThat(told.effectiveOn()).isEqualTo(workshop.basis().effectiveOn());
        assertThat(told.decision()).isEqualTo(workshop.basis().decision());
        assertThat(told.stamp().who()).isEqualTo("Lan");
        assertThat(audited(branch)).containsExactly("UNIT_ADDED", "UNIT_CHANGED");
    }

    @Test
    void aFormThatShowsAnOlderStateIsRefused() {
        UnitId branch = workshop.below(top, UnitKind.BRANCH, "Chi bộ ven sông");
        UnitChanges.Seen seen = workshop.seen(branch);
        TreeWorkshop.done(workshop.changes.rename(seen, new UnitNames("Chi bộ bên sông", ""), workshop.basis()));

        Outcome again = workshop.changes.rename(seen, new UnitNames("Chi bộ khác", ""), workshop.basis());

        assertThat(again).isEqualTo(new Outcome.Refused(Refusal.STALE));
        assertThat(workshop.facts.find(branch).orElseThrow().unit().name()).isEqualTo("Chi bộ bên sông");
    }

    @Test
    void aRefusedChangeWritesNothing() {
        UnitId branch = workshop.below(top, UnitKind.BRANCH, "Chi bộ có đảng viên");
        workshop.member(branch, "NONE");

        Outcome refused = workshop.changes.dissolve(workshop.seen(branch), workshop.basis());

        assertThat(refused).isEqualTo(new Outcome.Refused(Refusal.HAS_MEMBERS));
        assertThat(happened(branch)).hasSize(1);
        assertThat(audited(branch)).hasSize(1);
    }

    @Test
    void dissolvingClosesTheAccountsOfTheUnit() {
        UnitId branch = workshop.below(top, UnitKind.BRANCH, "Chi bộ sắp giải thể");
        long account = workshop.account("bithu-" + branch, Role.SECRETARY, Optional.of(branch));

        TreeWorkshop.done(workshop.changes.dissolve(workshop.seen(branch), workshop.basis()));

        assertThat(database.number("select count(*) from web_account where closed_at is not null and id = " + account))
                .isEqualTo(1);
        assertThat(audited(branch)).contains("UNIT_DISSOLVED");
    }

    @Test
    void nobodyJoinsAUnitThatHasEnded() {
        UnitId ended = workshop.below(top, UnitKind.BRANCH, "Chi bộ đã hết");
        UnitId other = workshop.below(top, UnitKind.BRANCH, "Chi bộ còn");
        long member = workshop.member(other, "NONE");
        TreeWorkshop.done(workshop.changes.dissolve(workshop.seen(ended), workshop.basis()));

        assertThatThrownBy(() -> workshop.member(ended, "NONE")).hasMessageContaining("ended");
        assertThatThrownBy(() -> database.jdbc()
                        .sql("update member set unit = ? where id = ?")
                        .params(ended.value(), member)
                        .update())
                .hasMessageContaining("ended");
    }

    @Test
    void theWaysUpFollowEveryMove() {
        Random random = new Random(20261123);
        List<UnitId> units = new ArrayList<>(List.of(top));
        for (int number = 0; number < 25; number++) units.add(anywhere(units, random, "Đảng bộ số " + number));
        int moved = 0;
        for (int step = 0; step < 60; step++) {
            Outcome outcome = workshop.move(
                    units.get(1 + random.nextInt(units.size() - 1)), units.get(random.nextInt(units.size())));
            if (outcome instanceof Outcome.Done) moved++;
        }

        assertThat(moved).isGreaterThan(10);
        assertThat(database.column("select unit || ' ' || above || ' ' || steps from unit_above order by 1"))
                .isEqualTo(database.column(BY_RECURSION));
    }

    /// Somewhere in the upper levels, so that the moves have room.
    private UnitId anywhere(List<UnitId> units, Random random, String name) {
        List<UnitId> high = units.stream()
                .filter(unit -> workshop.facts.find(unit).orElseThrow().level() < 4)
                .toList();
        return workshop.below(high.get(random.nextInt(high.size())), UnitKind.COMMITTEE, name);
    }

    @Test
    void twoMovesThatTogetherWouldMakeACircleDoNotBothHappen() throws Exception {
        for (int round = 0; round < 10; round++) {
            UnitId one = workshop.below(top, UnitKind.COMMITTEE, "Đảng bộ một " + round);
            UnitId two = workshop.below(top, UnitKind.COMMITTEE, "Đảng bộ hai " + round);
            UnitChanges.Seen seenOne = workshop.seen(one);
            UnitChanges.Seen seenTwo = workshop.seen(two);
            List<Outcome> outcomes = atOnce(
                    () -> workshop.changes.move(seenOne, two, workshop.basis()),
                    () -> workshop.changes.move(seenTwo, one, workshop.basis()));

            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes).contains(new Outcome.Refused(Refusal.BELOW_ITSELF));
        }
    }

    private static List<Outcome> atOnce(Callable<Outcome> first, Callable<Outcome> second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Outcome> one = threads.submit(() -> {
                start.await();
                return first.call();
            });
            Future<Outcome> two = threads.submit(() -> {
                start.await();
                return second.call();
            });
            return List.of(one.get(), two.get());
        }
    }

    private List<String> happened(UnitId unit) {
        return workshop.history.of(unit, Optional.empty()).stream()
                .map(told -> told.entry().what() + " " + told.entry().before() + " > "
                        + told.entry().after())
                .toList();
    }

    private static List<String> audited(UnitId unit) {
        return database.column(
                "select action from audit_entry where subject_kind = 'unit' and subject = '" + unit + "' order by id");
    }
}
