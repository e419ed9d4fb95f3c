package vn.sotay.organisation;

import java.util.List;
import java.util.Optional;

/// The tree of Party organisations.
public interface Units {
    Optional<Unit> find(UnitId id);

    /// The unit itself and all above it, nearest first. Empty when there is no such unit.
    List<Unit> upwardsFrom(UnitId id);

    /// Adds the unit, or replaces what is known of it. Its parent must be there.
    void save(Unit unit);
}
