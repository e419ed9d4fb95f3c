package vn.sotay.organisation.roster.heading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.sotay.organisation.roster.RosterField;

/// Finds the heading of a table, of one row or two, given its rows one after the other. Once the heading is
/// found, nothing is asked for that might be somebody's data.
public final class HeadSearch {
    private static final int DEEPEST = 30;

    private final SortedMap<Integer, String> above = new TreeMap<>();
    private final SortedMap<Integer, String> below = new TreeMap<>();
    private int headRow;
    private int nameColumn;
    private boolean done;

    /// Whether the text of a cell may be made. Rows count from 1, columns from 0.
    public boolean wants(int row, int column) {
        if (done || row > DEEPEST) return false;
        if (headRow == 0) return true;
        return row == headRow + 1 && (column == nameColumn || !above.containsKey(column));
    }

    /// Takes the next row that is not empty; cells that begin with a digit are no headings and may be left
    /// out.
    ///
    /// @return whether more is needed
    public boolean take(int row, SortedMap<Integer, String> cells) {
        if (headRow == 0) {
            lookAt(row, cells);
            return !done && row < DEEPEST;
        }
        if (row == headRow + 1 && !cells.containsKey(nameColumn)) below.putAll(cells);
        done = true;
        return false;
    }

    private void lookAt(int row, SortedMap<Integer, String> cells) {
        Set<ColumnKind> known = new HashSet<>();
        cells.values().forEach(text -> known.add(Headings.kindOf(text)));
        ColumnKind name = new ColumnKind.Wanted(RosterField.FULL_NAME);
        known.removeAll(Set.of(new ColumnKind.Unknown(), new ColumnKind.NotNeeded()));
        if (!known.contains(name) || known.size() < 2) return;
        headRow = row;
        above.putAll(cells);
        nameColumn = cells.entrySet().stream()
                .filter(cell -> Headings.kindOf(cell.getValue()).equals(name))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    public Optional<RosterHead> found() {
        if (headRow == 0) return Optional.empty();
        int firstRow = headRow + (below.isEmpty() ? 1 : 2);
        return Optional.of(new RosterHead(firstRow, OfficialLayout.isOf(above) ? official() : columns()));
    }

    private List<RosterHead.Column> official() {
        List<RosterHead.Column> columns = new ArrayList<>();
        OfficialLayout.kinds()
                .forEach((index, kind) -> columns.add(
                        new RosterHead.Column(index, above.getOrDefault(index, below.getOrDefault(index, "")), kind)));
        return columns;
    }

    /// The first column of a kind counts; a second one of the same kind is left to whoever imports.
    private List<RosterHead.Column> columns() {
        SortedMap<Integer, String> all = new TreeMap<>(below);
        all.putAll(above);
        Set<ColumnKind> taken = new HashSet<>();
        List<RosterHead.Column> columns = new ArrayList<>();
        all.forEach((index, heading) -> {
            ColumnKind kind = kindOf(index, heading);
            boolean second = kind instanceof ColumnKind.Wanted && !taken.add(kind);
            columns.add(new RosterHead.Column(index, heading, second ? new ColumnKind.Unknown() : kind));
        });
        return columns;
    }

    /// Under a heading over several columns its kind goes for all of them, unless the lower heading says
    /// more.
    private ColumnKind kindOf(int index, String heading) {
        if (above.containsKey(index)) return Headings.kindOf(heading);
        SortedMap<Integer, String> left = above.headMap(index);
        String group = left.isEmpty() ? "" : left.sequencedValues().getLast();
        ColumnKind ofGroup = Headings.kindOf(group + " " + heading);
        ColumnKind own = Headings.kindOf(heading);
        if (Headings.kindOf(group) instanceof ColumnKind.Forbidden forbidden) return forbidden;
        return ofGroup instanceof ColumnKind.Unknown || own instanceof ColumnKind.Wanted ? own : ofGroup;
    }
}
