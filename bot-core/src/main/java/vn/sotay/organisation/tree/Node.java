package vn.sotay.organisation.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;

/// A unit with all that the rules ask about it.
///
/// @param version counts its changes, so that a form that shows an older state is noticed
/// @param path    from the top down to the unit itself
public record Node(Unit unit, int version, boolean ended, List<UnitId> path, Below below) {

    /// What is alive in it and below it.
    ///
    /// @param levels  of its subtree, itself included
    /// @param names   of its direct children by their key, see {@link UnitNames#key}
    /// @param kinds   of its direct children
    /// @param members who belong to the unit itself
    public record Below(int levels, Map<String, Child> names, Set<UnitKind> kinds, long members) {}

    public record Child(UnitId id, String name) {}

    public UnitId id() {
        return unit.id();
    }

    /// 1 at the top.
    public int level() {
        return path.size();
    }

    /// What somebody who is about to change the unit has seen of it.
    public String seen() {
        return version + "." + below.names().size() + "." + below.members();
    }

    Optional<Child> childNamed(String name) {
        return Optional.ofNullable(below.names().get(UnitNames.key(name)));
    }
}
