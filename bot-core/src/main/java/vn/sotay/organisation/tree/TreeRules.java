package vn.sotay.organisation.tree;

import static vn.sotay.organisation.tree.Rule.against;
import static vn.sotay.organisation.tree.Rule.naming;

import java.util.List;
import java.util.Optional;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;

/// What the tree of organisations allows. Each method answers with the first rule that would be broken.
public final class TreeRules {
    /// Trung ương is above; a province's own tree has four to seven levels with the cells of its branches.
    /// Source: Quy định 294-QĐ/TW, §10 and §20.
    public static final int MOST_LEVELS = 7;

    /// A unit at a place: a new one, or one that changes its name, kind or place.
    ///
    /// @param unit   empty for a new one
    /// @param levels of what comes along, the unit included
    private record Placing(Optional<UnitId> unit, UnitKind kind, UnitNames names, int levels, Spot spot) {
        static Placing of(Node node, Spot spot) {
            return new Placing(
                    Optional.of(node.id()),
                    node.unit().kind(),
                    UnitNames.of(node.unit()),
                    node.below().levels(),
                    spot);
        }
    }

    private record Merging(Node from, Node into) {}

    private static final Rule<Placing> THE_SPOT_IS_ALIVE =
            against(Refusal.TARGET_ENDED, placing -> placing.spot().ended());

    private static final Rule<Placing> THERE_IS_A_NAME =
            against(Refusal.NAME_MISSING, placing -> placing.names().isMissing());

    private static final Rule<Placing> THE_NAME_IS_NOT_TOO_LONG =
            against(Refusal.NAME_TOO_LONG, placing -> placing.names().isTooLong());

    private static final Rule<Placing> NO_TWO_SIBLINGS_OF_ONE_NAME =
            naming(Refusal.NAME_TAKEN, placing -> placing.spot().takenBy(placing.names(), placing.unit()));

    private static final Rule<Placing> THE_KIND_FITS =
            against(Refusal.KIND_DOES_NOT_FIT, placing -> !placing.spot().takes(placing.kind()));

    private static final Rule<Placing> NOTHING_STANDS_BELOW_ITSELF = against(
            Refusal.BELOW_ITSELF,
            placing -> placing.unit().filter(placing.spot()::isBelow).isPresent());

    private static final Rule<Placing> NOT_TOO_DEEP =
            against(Refusal.TOO_DEEP, placing -> placing.spot().level() + placing.levels() > MOST_LEVELS);

    private static final List<Rule<Placing>> PLACING = List.of(
            THE_SPOT_IS_ALIVE,
            NOTHING_STANDS_BELOW_ITSELF,
            THE_KIND_FITS,
            NOT_TOO_DEEP,
            THERE_IS_A_NAME,
            THE_NAME_IS_NOT_TOO_LONG,
            NO_TWO_SIBLINGS_OF_ONE_NAME);

    private static final List<Rule<Placing>> NAMING =
            List.of(THERE_IS_A_NAME, THE_NAME_IS_NOT_TOO_LONG, NO_TWO_SIBLINGS_OF_ONE_NAME);

    private static final Rule<Node> ALIVE = against(Refusal.ENDED, Node::ended);

    private static final List<Rule<Node>> DISSOLVING = List.of(
            ALIVE,
            against(Refusal.HAS_CHILDREN, node -> !node.below().kinds().isEmpty()),
            against(Refusal.HAS_MEMBERS, node -> node.below().members() > 0));

    private static final List<Rule<Merging>> MERGING = List.of(
            against(Refusal.ENDED, merging -> merging.from().ended()),
            against(Refusal.TARGET_ENDED, merging -> merging.into().ended()),
            against(
                    Refusal.INTO_ITSELF,
                    merging -> merging.from().id().equals(merging.into().id())),
            against(
                    Refusal.OTHER_KIND,
                    merging -> merging.from().unit().kind()
                            != merging.into().unit().kind()),
            against(
                    Refusal.INTO_WHAT_IS_BELOW,
                    merging -> merging.into().path().contains(merging.from().id())),
            against(
                    Refusal.TOO_DEEP,
                    merging -> merging.into().level() + merging.from().below().levels() - 1 > MOST_LEVELS),
            naming(Refusal.NAMES_CLASH, TreeRules::clash));

    private TreeRules() {}

    public static Optional<Outcome.Refused> toAdd(UnitKind kind, UnitNames names, Spot spot) {
        return Rule.firstBroken(PLACING, new Placing(Optional.empty(), kind, names, 1, spot));
    }

    public static Optional<Outcome.Refused> toRename(Node node, UnitNames names, Spot spot) {
        if (node.ended()) return refused(Refusal.ENDED);
        if (names.equals(UnitNames.of(node.unit()))) return refused(Refusal.NOTHING_CHANGES);
        return Rule.firstBroken(
                NAMING, new Placing(Optional.of(node.id()), node.unit().kind(), names, 1, spot));
    }

    public static Optional<Outcome.Refused> toChangeKind(Node node, UnitKind kind, Spot spot) {
        if (node.ended()) return refused(Refusal.ENDED);
        if (kind == node.unit().kind()) return refused(Refusal.NOTHING_CHANGES);
        if (!spot.takes(kind)) return refused(Refusal.KIND_DOES_NOT_FIT);
        boolean fits = node.below().kinds().stream().allMatch(child -> child.mayStandBelow(kind));
        return fits ? Optional.empty() : refused(Refusal.KIND_DOES_NOT_FIT_BELOW);
    }

    public static Optional<Outcome.Refused> toMove(Node node, Spot spot) {
        if (node.ended()) return refused(Refusal.ENDED);
        if (spot.above().map(Node::id).equals(node.unit().parent())) return refused(Refusal.NOTHING_CHANGES);
        return Rule.firstBroken(PLACING, Placing.of(node, spot));
    }

    public static Optional<Outcome.Refused> toMerge(Node from, Node into) {
        return Rule.firstBroken(MERGING, new Merging(from, into));
    }

    public static Optional<Outcome.Refused> toDissolve(Node node) {
        return Rule.firstBroken(DISSOLVING, node);
    }

    /// A child of the one that has a namesake among the children of the other, which ends itself not
    /// counted.
    private static Optional<String> clash(Merging merging) {
        return merging.from().below().names().values().stream()
                .filter(child -> merging.into()
                        .childNamed(child.name())
                        .filter(namesake -> !namesake.id().equals(merging.from().id()))
                        .isPresent())
                .map(Node.Child::name)
                .sorted()
                .findFirst();
    }

    private static Optional<Outcome.Refused> refused(Refusal why) {
        return Optional.of(new Outcome.Refused(why));
    }
}
