package vn.sotay.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// {@link Units} as a map.
public final class InMemoryUnits implements Units {
    private final Map<UnitId, Unit> units = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    @Override
    public synchronized List<Unit> upwardsFrom(UnitId id) {
        List<Unit> up = new ArrayList<>();
        Optional<Unit> next = find(id);
        while (next.isPresent()) {
            up.add(next.get());
            next = next.get().parent().flatMap(this::find);
        }
        return up;
    }

    @Override
    public synchronized void save(Unit unit) {
        if (unit.parent().isPresent() && !units.containsKey(unit.parent().get()))
            throw new IllegalArgumentException("the parent of " + unit.id() + " is not there");
        units.put(unit.id(), unit);
    }
}
