package vn.sotay.admin.roster;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.admin.roster.RosterWorkers.Ending;
import vn.sotay.admin.storage.roster.RosterCells;
import vn.sotay.admin.storage.roster.RosterColumn;
import vn.sotay.admin.storage.roster.RosterEntries;
import vn.sotay.admin.storage.roster.RosterPeople;
import vn.sotay.admin.storage.roster.RosterSheet;
import vn.sotay.admin.storage.roster.RosterState;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.roster.CellReading;
import vn.sotay.organisation.roster.RosterField;
import vn.sotay.organisation.roster.UnreadCell;
import vn.sotay.organisation.roster.check.Candidates;
import vn.sotay.organisation.roster.check.CheckedRow;
import vn.sotay.organisation.roster.check.ReadRow;
import vn.sotay.organisation.roster.check.RosterCheck;
import vn.sotay.organisation.roster.check.RosterRow;
import vn.sotay.organisation.roster.check.RowReading;
import vn.sotay.organisation.roster.check.UnitNames;

/// Compares what was read with the members' list, some rows at a time.
final class Comparison {
    private static final int TOGETHER = 2_500;

    private final RosterCells cells;
    private final RosterEntries entries;
    private final RosterPeople people;
    private final InstantSource time;

    Comparison(RosterCells cells, RosterEntries entries, RosterPeople people, InstantSource time) {
        this.cells = cells;
        this.entries = entries;
        this.people = people;
        this.time = time;
    }

    Ending compare(Turn turn, UnitId scope, Optional<String> notice) {
        RosterSheet sheet = cells.dropTheRest(turn.id());
        entries.clear(turn.id());
        RowReading reading = reading(scope, sheet);
        RosterCheck check = new RosterCheck();
        int done = 0;
        int last = 0;
        for (List<RosterCells.Line> lines = cells.after(turn.id(), sheet.number(), last, TOGETHER);
                !lines.isEmpty();
                lines = cells.after(turn.id(), sheet.number(), last, TOGETHER)) {
            last = lines.getLast().number();
            done += lines.size();
            entries.add(turn.id(), checked(lines, sheet, reading, check, scope));
            turn.progress(done, sheet.lines());
        }
        entries.count(turn.id(), scope);
        return done == 0 ? Ending.in(RosterState.FAILED, "INTERRUPTED") : new Ending(RosterState.CHECKED, notice);
    }

    private RowReading reading(UnitId scope, RosterSheet sheet) {
        List<Unit> units = people.units(scope);
        Optional<UnitId> branch = units.stream()
                .filter(unit -> unit.id().equals(scope) && unit.kind() != UnitKind.COMMITTEE)
                .map(Unit::id)
                .findFirst();
        boolean named = sheet.fields().containsKey(RosterField.UNIT);
        LocalDate today = VietnamTime.day(time.instant());
        return new RowReading(new CellReading(today), new UnitNames(units), named ? Optional.empty() : branch);
    }

    private List<CheckedRow> checked(
            List<RosterCells.Line> lines, RosterSheet sheet, RowReading reading, RosterCheck check, UnitId scope) {
        Map<RosterField, RosterColumn> fields = sheet.fields();
        List<ReadRow> rows = lines.stream()
                .map(line -> row(line, sheet, fields))
                .filter(row -> !row.cells().isEmpty())
                .map(reading::read)
                .toList();
        Candidates candidates = new Candidates(
                people.like(rows.stream().filter(row -> row.faults().isEmpty()).toList(), scope));
        return rows.stream().map(row -> check.check(row, candidates.of(row))).toList();
    }

    private static RosterRow row(RosterCells.Line line, RosterSheet sheet, Map<RosterField, RosterColumn> fields) {
        List<Integer> hidden = sheet.merged().getOrDefault(line.number(), List.of());
        Map<RosterField, String> cells = new EnumMap<>(RosterField.class);
        fields.forEach((field, column) -> {
            String cell = line.cells().get(column.place() - 1);
            if (!cell.isEmpty()) cells.put(field, cell);
            else if (hidden.contains(column.index())) cells.put(field, UnreadCell.MERGED.mark());
        });
        return new RosterRow(line.number(), cells);
    }
}
