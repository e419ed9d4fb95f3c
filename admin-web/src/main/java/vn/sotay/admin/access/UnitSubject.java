package vn.sotay.admin.access;

import java.util.Optional;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;

/// A unit belongs to itself.
public record UnitSubject(Units units) implements Subject<UnitId> {
    @Override
    public Class<UnitId> type() {
        return UnitId.class;
    }

    @Override
    public Optional<UnitId> read(String text) {
        return Optional.of(text).filter(id -> !id.isBlank()).map(UnitId::new);
    }

    @Override
    public Optional<UnitId> unitOf(UnitId id) {
        return units.find(id).map(Unit::id);
    }
}
