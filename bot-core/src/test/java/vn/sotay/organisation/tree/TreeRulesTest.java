package vn.sotay.organisation.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;

class TreeRulesTest {
    private final Node province = aNode("Đảng bộ tỉnh", UnitKind.COMMITTEE);
    private final Node commune = below(province, "Đảng bộ xã Tân Khê", UnitKind.COMMITTEE);
    private final Node branch = below(commune, "Chi bộ thôn 1", UnitKind.BRANCH);
    private final Node cell = below(branch, "Tổ đảng số 1", UnitKind.CELL);

    @Test
    void branchesAndCommitteesStandBelowACommitteeAndCellsBelowABranch() {
        assertThat(fitting(commune)).containsExactlyInAnyOrder(UnitKind.COMMITTEE, UnitKind.BRANCH);
        assertThat(fitting(branch)).containsExactly(UnitKind.CELL);
        assertThat(fitting(cell)).isEmpty();
    }

    @Test
    void aCellNeverStandsAtTheTop() {
        Spot top = Spot.atTheTop(Map.of());

        assertThat(TreeRules.toAdd(UnitKind.COMMITTEE, names("Đảng bộ tỉnh"), top))
                .isEmpty();
        assertThat(TreeRules.toAdd(UnitKind.BRANCH, names("Chi bộ cơ sở"), top)).isEmpty();
        assertThat(why(TreeRules.toAdd(UnitKind.CELL, names("Tổ đảng"), top))).isEqualTo(Refusal.KIND_DOES_NOT_FIT);
    }

    @Test
    void namesOfSiblingsDifferInMoreThanMarks() {
        Node parent = with(commune, branch);

        Optional<Outcome.Refused> refused =
                TreeRules.toAdd(UnitKind.BRANCH, names("CHI BO  thôn 1."), Spot.below(parent));

        assertThat(refused).contains(new Outcome.Refused(Refusal.NAME_TAKEN, "Chi bộ thôn 1"));
        assertThat(TreeRules.toAdd(UnitKind.BRANCH, names("Chi bộ thôn 2"), Spot.below(parent)))
                .isEmpty();
    }

    @Test
    void aNameIsNeitherMissingNorTooLong() {
        Spot spot = Spot.below(commune);

        assertThat(why(TreeRules.toAdd(UnitKind.BRANCH, names(" … "), spot))).isEqualTo(Refusal.NAME_MISSING);
        assertThat(why(TreeRules.toAdd(UnitKind.BRANCH, names("x".repeat(201)), spot)))
                .isEqualTo(Refusal.NAME_TOO_LONG);
        assertThat(TreeRules.toAdd(UnitKind.BRANCH, names("x".repeat(200)), spot))
                .isEmpty();
    }

    @Test
    void aUnitMayKeepItsNameInOtherMarks() {
        Spot spot = Spot.below(with(commune, branch));

        assertThat(TreeRules.toRename(branch, names("Chi Bộ Thôn 1"), spot)).isEmpty();
        assertThat(why(TreeRules.toRename(branch, UnitNames.of(branch.unit()), spot)))
                .isEqualTo(Refusal.NOTHING_CHANGES);
    }

    @Test
    void theTreeHasAtMostSevenLevels() {
        Node sixth = province;
        for (int level = 2; level <= 6; level++) sixth = below(sixth, "Đảng bộ cấp " + level, UnitKind.COMMITTEE);
        Node seventh = below(sixth, "Đảng bộ cấp 7", UnitKind.COMMITTEE);
        Node branchWithCells = with(branch, cell);

        assertThat(TreeRules.toAdd(UnitKind.BRANCH, names("Chi bộ"), Spot.below(sixth)))
                .isEmpty();
        assertThat(why(TreeRules.toAdd(UnitKind.BRANCH, names("Chi bộ"), Spot.below(seventh))))
                .isEqualTo(Refusal.TOO_DEEP);
        assertThat(TreeRules.toMove(branch, Spot.below(sixth))).isEmpty();
        assertThat(why(TreeRules.toMove(branchWithCells, Spot.below(sixth)))).isEqualTo(Refusal.TOO_DEEP);
    }

    @Test
    void nothingIsMovedBelowItself() {
        Node deeper = below(commune, "Đảng bộ bộ phận", UnitKind.COMMITTEE);

        assertThat(why(TreeRules.toMove(commune, Spot.below(commune)))).isEqualTo(Refusal.BELOW_ITSELF);
        assertThat(why(TreeRules.toMove(commune, Spot.below(deeper)))).isEqualTo(Refusal.BELOW_ITSELF);
        assertThat(TreeRules.toMove(deeper, Spot.below(province))).isEmpty();
        assertThat(why(TreeRules.toMove(deeper, Spot.below(commune)))).isEqualTo(Refusal.NOTHING_CHANGES);
    }

    @Test
    void whatHasEndedStaysAsItIs() {
        Node ended = ended(commune);
        Node other = below(province, "Đảng bộ xã Hòa Trạch", UnitKind.COMMITTEE);

        assertThat(why(TreeRules.toRename(ended, names("Tên mới"), Spot.below(province))))
                .isEqualTo(Refusal.ENDED);
        assertThat(why(TreeRules.toChangeKind(ended, UnitKind.BRANCH, Spot.below(province))))
                .isEqualTo(Refusal.ENDED);
        assertThat(why(TreeRules.toMove(ended, Spot.below(province)))).isEqualTo(Refusal.ENDED);
        assertThat(why(TreeRules.toMerge(ended, other))).isEqualTo(Refusal.ENDED);
        assertThat(why(TreeRules.toDissolve(ended))).isEqualTo(Refusal.ENDED);
    }

    @Test
    void nothingIsPutWhereAUnitHasEnded() {
        Node ended = ended(commune);
        Node other = below(province, "Đảng bộ xã Hòa Trạch", UnitKind.COMMITTEE);

        assertThat(why(TreeRules.toAdd(UnitKind.BRANCH, names("Chi bộ"), Spot.below(ended))))
                .isEqualTo(Refusal.TARGET_ENDED);
        assertThat(why(TreeRules.toMove(other, Spot.below(ended)))).isEqualTo(Refusal.TARGET_ENDED);
        assertThat(why(TreeRules.toMerge(other, ended))).isEqualTo(Refusal.TARGET_ENDED);
    }

    @Test
    void aBranchBecomesACommitteeOnlyWithoutCells() {
        Spot spot = Spot.below(commune);

        assertThat(TreeRules.toChangeKind(branch, UnitKind.COMMITTEE, spot)).isEmpty();
        assertThat(why(TreeRules.toChangeKind(with(branch, cell), UnitKind.COMMITTEE, spot)))
                .isEqualTo(Refusal.KIND_DOES_NOT_FIT_BELOW);
        assertThat(why(TreeRules.toChangeKind(branch, UnitKind.CELL, spot))).isEqualTo(Refusal.KIND_DOES_NOT_FIT);
        assertThat(why(TreeRules.toChangeKind(branch, UnitKind.BRANCH, spot))).isEqualTo(Refusal.NOTHING_CHANGES);
    }

    @Test
    void onlyAnEmptyUnitIsDissolved() {
        assertThat(TreeRules.toDissolve(branch)).isEmpty();
        assertThat(why(TreeRules.toDissolve(with(branch, cell)))).isEqualTo(Refusal.HAS_CHILDREN);
        assertThat(why(TreeRules.toDissolve(withMembers(branch, 1)))).isEqualTo(Refusal.HAS_MEMBERS);
    }

    @Test
    void unitsOfOneKindAreMerged() {
        Node other = below(commune, "Chi bộ thôn 2", UnitKind.BRANCH);

        assertThat(TreeRules.toMerge(branch, other)).isEmpty();
        assertThat(why(TreeRules.toMerge(branch, commune))).isEqualTo(Refusal.OTHER_KIND);
        assertThat(why(TreeRules.toMerge(branch, branch))).isEqualTo(Refusal.INTO_ITSELF);
    }

    @Test
    void aUnitIsMergedIntoWhatIsAboveAndNotIntoWhatIsBelow() {
        assertThat(TreeRules.toMerge(commune, province)).isEmpty();
        assertThat(why(TreeRules.toMerge(province, commune))).isEqualTo(Refusal.INTO_WHAT_IS_BELOW);
    }

    @Test
    void childrenOfOneNameAreRenamedBeforeAMerger() {
        Node other = below(province, "Đảng bộ xã Hòa Trạch", UnitKind.COMMITTEE);
        Node namesake = below(other, "Chi bộ Thôn 1", UnitKind.BRANCH);

        assertThat(TreeRules.toMerge(with(commune, branch), with(other, namesake)))
                .contains(new Outcome.Refused(Refusal.NAMES_CLASH, "Chi bộ thôn 1"));
    }

    @Test
    void theOneThatEndsIsNoNamesakeOfItsOwnChild() {
        Node child = below(commune, "Đảng bộ xã Tân Khê", UnitKind.COMMITTEE);

        assertThat(TreeRules.toMerge(with(commune, child), with(province, commune)))
                .isEmpty();
    }

    private static List<UnitKind> fitting(Node above) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> TreeRules.toAdd(kind, names("Tên mới"), Spot.below(above))
                        .isEmpty())
                .toList();
    }

    private static Refusal why(Optional<Outcome.Refused> refused) {
        return refused.map(Outcome.Refused::why).orElseThrow();
    }

    private static UnitNames names(String name) {
        return new UnitNames(name, "");
    }

    private static Node aNode(String name, UnitKind kind) {
        return node(new Unit(new UnitId(name), Optional.empty(), kind, name, name), List.of(new UnitId(name)));
    }

    private static Node below(Node above, String name, UnitKind kind) {
        List<UnitId> path = new ArrayList<>(above.path());
        UnitId id = new UnitId(above.id().value() + "/" + name);
        path.add(id);
        return node(new Unit(id, Optional.of(above.id()), kind, name, name), path);
    }

    private static Node node(Unit unit, List<UnitId> path) {
        return new Node(unit, 0, false, path, new Node.Below(1, Map.of(), Set.of(), 0));
    }

    private static Node with(Node node, Node... children) {
        Map<String, Node.Child> names = new HashMap<>();
        for (Node child : children)
            names.put(
                    UnitNames.key(child.unit().name()),
                    new Node.Child(child.id(), child.unit().name()));
        Set<UnitKind> kinds =
                Arrays.stream(children).map(child -> child.unit().kind()).collect(Collectors.toSet());
        int levels = 1
                + Arrays.stream(children)
                        .mapToInt(child -> child.below().levels())
                        .max()
                        .orElse(0);
        return new Node(node.unit(), 0, node.ended(), node.path(), new Node.Below(levels, names, kinds, 0));
    }

    private static Node withMembers(Node node, long members) {
        return new Node(node.unit(), 0, false, node.path(), new Node.Below(1, Map.of(), Set.of(), members));
    }

    private static Node ended(Node node) {
        return new Node(node.unit(), 0, true, node.path(), node.below());
    }
}
