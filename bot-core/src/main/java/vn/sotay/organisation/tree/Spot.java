package vn.sotay.organisation.tree;

import java.util.Map;
import java.util.Optional;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;

/// Where a unit stands or is to stand: below another one, or at the top.
///
/// @param names of what already stands there, by their key
public record Spot(Optional<Node> above, Map<String, Node.Child> names) {
    public static Spot below(Node above) {
        return new Spot(Optional.of(above), above.below().names());
    }

    public static Spot atTheTop(Map<String, Node.Child> roots) {
        return new Spot(Optional.empty(), roots);
    }

    boolean ended() {
        return above.filter(Node::ended).isPresent();
    }

    boolean isBelow(UnitId unit) {
        return above.filter(node -> node.path().contains(unit)).isPresent();
    }

    boolean takes(UnitKind kind) {
        return above.map(node -> kind.mayStandBelow(node.unit().kind())).orElseGet(kind::mayStandAtTheTop);
    }

    int level() {
        return above.map(Node::level).orElse(0);
    }

    /// Another unit of that name, if one stands there.
    Optional<String> takenBy(UnitNames names, Optional<UnitId> unit) {
        return Optional.ofNullable(this.names.get(names.key()))
                .filter(there -> unit.filter(there.id()::equals).isEmpty())
                .map(Node.Child::name);
    }
}
