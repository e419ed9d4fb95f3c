package vn.sotay.organisation.roster.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.roster.CellReading;
import vn.sotay.organisation.roster.Reading;
import vn.sotay.organisation.roster.RosterFault;
import vn.sotay.organisation.roster.RosterFault.Reason;
import vn.sotay.organisation.roster.RosterField;
import vn.sotay.organisation.roster.UnreadCell;

/// Reads the cells of rows, units included.
public final class RowReading {
    private final CellReading cells;
    private final UnitNames units;
    private final Optional<UnitId> onlyUnit;
    private final Map<String, UnitNames.Lookup> found = new HashMap<>();

    /// @param onlyUnit where everybody belongs whose row names no unit: a branch that imports its own roster
    public RowReading(CellReading cells, UnitNames units, Optional<UnitId> onlyUnit) {
        this.cells = cells;
        this.units = units;
        this.onlyUnit = onlyUnit;
    }

    public ReadRow read(RosterRow row) {
        Map<RosterField, String> values = new EnumMap<>(RosterField.class);
        List<RosterFault> faults = new ArrayList<>();
        row.cells()
                .forEach((field, cell) -> UnreadCell.of(cell)
                        .ifPresentOrElse(
                                unread -> faults.add(RosterFault.in(field, unread)),
                                () -> readInto(field, VietnameseText.clean(cell), values, faults)));
        if (!row.cells().containsKey(RosterField.UNIT))
            onlyUnit.ifPresent(unit -> values.put(RosterField.UNIT, unit.value()));
        return new ReadRow(row.line(), values, faults);
    }

    private void readInto(RosterField field, String text, Map<RosterField, String> values, List<RosterFault> faults) {
        if (text.isEmpty()) return;
        if (field == RosterField.UNIT) readUnit(text, values, faults);
        else
            switch (cells.read(field, text)) {
                case Reading.Value(String value) -> values.put(field, value);
                case Reading.Wrong(Reason reason) -> faults.add(RosterFault.in(field, reason));
            }
    }

    private void readUnit(String text, Map<RosterField, String> values, List<RosterFault> faults) {
        RosterField field = RosterField.UNIT;
        switch (found.computeIfAbsent(text, units::find)) {
            case UnitNames.Lookup.Found(UnitId unit) -> values.put(field, unit.value());
            case UnitNames.Lookup.Unknown() -> faults.add(RosterFault.in(field, Reason.UNIT_UNKNOWN));
            case UnitNames.Lookup.TakesNoMembers() -> faults.add(RosterFault.in(field, Reason.UNIT_TAKES_NO_MEMBERS));
            case UnitNames.Lookup.Ambiguous(List<String> written) ->
                faults.add(RosterFault.in(field, Reason.UNIT_AMBIGUOUS).with(String.join("; ", written)));
        }
    }
}
