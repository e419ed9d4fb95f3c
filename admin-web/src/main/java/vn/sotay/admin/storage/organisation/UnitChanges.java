package vn.sotay.admin.storage.organisation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.tree.NewUnitIds;
import vn.sotay.organisation.tree.Node;
import vn.sotay.organisation.tree.Outcome;
import vn.sotay.organisation.tree.Outcome.Done;
import vn.sotay.organisation.tree.Outcome.Refused;
import vn.sotay.organisation.tree.Refusal;
import vn.sotay.organisation.tree.Spot;
import vn.sotay.organisation.tree.TreeRules;
import vn.sotay.organisation.tree.UnitNames;

/// Adds, renames, moves and dissolves units: the rules are asked and the change, its history and its audit
/// entries are written in one transaction, or nothing is.
public final class UnitChanges {
    private final JdbcClient jdbc;
    private final TreeLock lock;
    private final UnitFacts facts;
    private final UnitChronicle chronicle;
    private final UnitBelongings belongings;

    /// A unit as the form showed it that wants to change it.
    public record Seen(UnitId unit, String version) {
        boolean isStill(Node node) {
            return Integer.toString(node.version()).equals(version);
        }
    }

    public UnitChanges(JdbcClient jdbc, TreeLock lock, UnitFacts facts, UnitChronicle chronicle) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.facts = facts;
        this.chronicle = chronicle;
        this.belongings = new UnitBelongings(jdbc, chronicle);
    }

    /// @param parent empty for a unit at the top
    public Outcome add(Optional<UnitId> parent, UnitKind kind, UnitNames names, Basis basis) {
        return lock.alone(() -> {
            Spot spot = spot(parent);
            return TreeRules.toAdd(kind, names, spot)
                    .map(Outcome.class::cast)
                    .orElseGet(() -> new Done(added(parent, kind, names, basis)));
        });
    }

    public Outcome rename(Seen seen, UnitNames names, Basis basis) {
        return change(seen, node -> TreeRules.toRename(node, names, facts.spotOf(node)), node -> {
            update("name = ?, short_name = ?", node.id(), names.name(), names.shortName());
            String before = bothNames(UnitNames.of(node.unit()));
            tell(node, UnitHistory.What.RENAMED, "name", before, bothNames(names), basis);
        });
    }

    public Outcome changeKind(Seen seen, UnitKind kind, Basis basis) {
        return change(seen, node -> TreeRules.toChangeKind(node, kind, facts.spotOf(node)), node -> {
            update("kind = ?", node.id(), kind.name());
            tell(node, UnitHistory.What.KIND_CHANGED, "kind", node.unit().kind().name(), kind.name(), basis);
        });
    }

    /// Everything below comes along.
    public Outcome move(Seen seen, UnitId to, Basis basis) {
        return change(seen, node -> TreeRules.toMove(node, spot(Optional.of(to))), node -> {
            String before = nameOf(node.unit().parent());
            update("parent = ?", node.id(), to.value());
            UnitHistory.Entry entry = new UnitHistory.Entry(
                    node.id(), UnitHistory.What.MOVED, before, nameOf(Optional.of(to)), Optional.of(to));
            chronicle.tell(entry, "parent", basis);
        });
    }

    /// Accounts of the unit are closed with it; nobody else is left in it, or it is refused.
    public Outcome dissolve(Seen seen, Basis basis) {
        return lock.alone(() -> {
            lock.closeForMembers(seen.unit());
            return decide(seen, TreeRules::toDissolve, node -> {
                update("ended_on = ?", node.id(), basis.effectiveOn());
                belongings.closeAccounts(node.id(), basis);
                tell(node, UnitHistory.What.DISSOLVED, "name", node.unit().name(), "", basis);
            });
        });
    }

    private Outcome change(Seen seen, Function<Node, Optional<Refused>> rules, Consumer<Node> change) {
        return lock.alone(() -> decide(seen, rules, change));
    }

    private Outcome decide(Seen seen, Function<Node, Optional<Refused>> rules, Consumer<Node> change) {
        Optional<Node> found = facts.find(seen.unit());
        if (found.isEmpty()) return new Refused(Refusal.STALE);
        Node node = found.get();
        if (node.ended()) return new Refused(Refusal.ENDED);
        if (!seen.isStill(node)) return new Refused(Refusal.STALE);
        Optional<Refused> refused = rules.apply(node);
        if (refused.isPresent()) return refused.get();
        change.accept(node);
        return new Done(node.id());
    }

    private UnitId added(Optional<UnitId> parent, UnitKind kind, UnitNames names, Basis basis) {
        UnitId id =
                NewUnitIds.of(names.name(), taken -> facts.units().find(taken).isPresent());
        facts.units().save(new Unit(id, parent, kind, names.name(), names.shortName()));
        UnitHistory.Entry entry = new UnitHistory.Entry(id, UnitHistory.What.ADDED, "", names.name(), parent);
        chronicle.tell(entry, "name", basis);
        return id;
    }

    private Spot spot(Optional<UnitId> above) {
        return above.map(unit -> Spot.below(facts.find(unit).orElseThrow())).orElseGet(facts::atTheTop);
    }

    private void update(String what, UnitId unit, Object... values) {
        jdbc.sql("update unit set " + what + ", version = version + 1 where id = ?")
                .params(values)
                .param(unit.value())
                .update();
    }

    private void tell(Node node, UnitHistory.What what, String field, String before, String after, Basis basis) {
        chronicle.tell(new UnitHistory.Entry(node.id(), what, before, after, Optional.empty()), field, basis);
    }

    private String nameOf(Optional<UnitId> unit) {
        return unit.flatMap(facts.units()::find).map(Unit::name).orElse("");
    }

    private static String bothNames(UnitNames names) {
        return names.shortName().equals(names.name()) ? names.name() : names.name() + " (" + names.shortName() + ")";
    }
}
