package vn.sotay.admin.storage.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;

class UnitTreeTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final TreeWorkshop workshop = new TreeWorkshop(database);
    private final UnitTree tree = new UnitTree(database.jdbc());
    private final UnitSearch search = new UnitSearch(database.jdbc());
    private final UnitId top = workshop.aTop("Đảng bộ tỉnh " + System.nanoTime());
    private final UnitId commune = workshop.below(top, UnitKind.COMMITTEE, "Đảng bộ xã Tân Khê");

    @Test
    void membersAreCountedWithThoseBelowAndWithoutThoseWhoLeft() {
        UnitId branch = workshop.below(commune, UnitKind.BRANCH, "Chi bộ thôn 1");
        UnitId cell = workshop.below(branch, UnitKind.CELL, "Tổ đảng số 1");
        long full = workshop.member(branch, "NONE");
        database.execute("update member set official_on = '2011-05-19' where id = " + full);
        workshop.member(cell, "NONE");
        long left = workshop.member(cell, "NONE");
        database.execute("update member set status = 'LEFT', status_on = now() where id = " + left);

        assertThat(tree.row(top).orElseThrow().members()).isEqualTo(new UnitTree.Heads(2, 1));
        assertThat(tree.below(branch)).extracting(UnitTree.Row::members).containsExactly(new UnitTree.Heads(1, 0));
    }

    @Test
    void numberTwoComesBeforeNumberTen() {
        for (int number : List.of(10, 2, 1)) workshop.below(commune, UnitKind.BRANCH, "Chi bộ số " + number);

        assertThat(tree.below(commune))
                .extracting(UnitTree.Row::name)
                .containsExactly("Chi bộ số 1", "Chi bộ số 2", "Chi bộ số 10");
    }

    @Test
    void aNameIsFoundByTheBeginningsOfItsWordsWithoutMarks() {
        UnitId branch = workshop.below(commune, UnitKind.BRANCH, "Chi bộ thôn Đồng Mít");

        assertThat(found("dong mit", commune)).containsExactly(branch);
        assertThat(found("thôn CHI đồng", commune)).containsExactly(branch);
        assertThat(found("hon", commune)).isEmpty();
        assertThat(found("100% _", commune)).isEmpty();
        assertThat(found(" ", commune)).isEmpty();
    }

    @Test
    void onlyTheScopeIsSearchedAndOnlyItsPathShown() {
        UnitId branch = workshop.below(commune, UnitKind.BRANCH, "Chi bộ Suối Vàng");
        UnitId elsewhere = workshop.below(top, UnitKind.COMMITTEE, "Đảng bộ xã Thượng Lâm");

        assertThat(found("suoi vang", elsewhere)).isEmpty();
        assertThat(search.find(query("suoi vang", commune)).getFirst().path()).containsExactly("Đảng bộ xã Tân Khê");
        assertThat(found("suoi vang", top)).containsExactly(branch);
        assertThat(search.find(query("suoi vang", top)).getFirst().path()).hasSize(2);
    }

    @Test
    void endedUnitsAreNotFound() {
        UnitId branch = workshop.below(commune, UnitKind.BRANCH, "Chi bộ Bến Đò");
        TreeWorkshop.done(workshop.changes.dissolve(workshop.seen(branch), workshop.basis()));

        assertThat(found("ben do", top)).isEmpty();
        assertThat(tree.below(commune)).isEmpty();
    }

    @Test
    void theTableListsEachUnitBeforeWhatIsBelowIt() {
        UnitId branch = workshop.below(commune, UnitKind.BRANCH, "Chi bộ thôn 1");
        workshop.below(commune, UnitKind.BRANCH, "Chi bộ thôn 2");
        workshop.below(branch, UnitKind.CELL, "Tổ đảng số 1");
        workshop.member(branch, "NONE");

        assertThat(new UnitTable(database.jdbc()).rows(Optional.of(commune)))
                .extracting(row ->
                        row.level() + " " + row.name() + " " + row.members().all())
                .containsExactly(
                        "1 Đảng bộ xã Tân Khê 1", "2 Chi bộ thôn 1 1", "3 Tổ đảng số 1 0", "2 Chi bộ thôn 2 0");
    }

    @Test
    void lookingOftenTakesNoConnectionAway() {
        for (int time = 0; time < 30; time++) {
            tree.below(top);
            tree.roots();
            found("dang", top);
            new UnitTable(database.jdbc()).rows(Optional.of(top));
            new UnitPosts(database.jdbc()).holders(commune);
            workshop.history.of(commune, Optional.empty());
        }

        assertThat(tree.row(top)).isPresent();
    }

    private List<UnitId> found(String words, UnitId scope) {
        return search.find(query(words, scope)).stream().map(UnitSearch.Hit::id).toList();
    }

    private static UnitSearch.Query query(String words, UnitId scope) {
        return new UnitSearch.Query(words, Optional.of(scope), List.of(), 20);
    }
}
