package vn.sotay.admin.roster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import vn.sotay.admin.spreadsheet.reading.Cell;
import vn.sotay.admin.spreadsheet.reading.RowReader;
import vn.sotay.admin.storage.roster.RosterCells.Line;
import vn.sotay.admin.storage.roster.RosterColumn;
import vn.sotay.organisation.roster.UnreadCell;
import vn.sotay.organisation.roster.heading.ColumnKind;
import vn.sotay.organisation.roster.heading.RosterHead;

/// Takes the rows below a heading: of columns that may be read, and of those nothing that looks like an
/// identity number.
final class SheetStaging implements RowReader {
    private static final int TOGETHER = 2_000;

    private final RosterHead head;
    private final Consumer<List<Line>> to;
    private final BitSet read = new BitSet();
    private final List<ColumnStaging> columns;
    private List<Line> lines = new ArrayList<>();
    private int count;

    SheetStaging(RosterHead head, Consumer<List<Line>> to) {
        this.head = head;
        this.to = to;
        this.columns = head.columns().stream()
                .filter(column -> column.kind().isRead())
                .map(ColumnStaging::new)
                .toList();
        columns.forEach(column -> read.set(column.index()));
    }

    @Override
    public boolean wants(int row, int column) {
        return row >= head.firstRow() && read.get(column);
    }

    @Override
    public boolean take(int row, SortedMap<Integer, Cell> cells) {
        List<String> texts = columns.stream()
                .map(column -> column.taken(Optional.ofNullable(cells.get(column.index()))))
                .toList();
        if (texts.stream().allMatch(String::isEmpty)) return true;
        lines.add(new Line(row, texts));
        count++;
        if (lines.size() == TOGETHER) flush();
        return true;
    }

    void flush() {
        if (!lines.isEmpty()) to.accept(lines);
        lines = new ArrayList<>();
    }

    int count() {
        return count;
    }

    boolean isRead(int column) {
        return read.get(column);
    }

    /// What is known of the columns after all rows.
    List<RosterColumn> columns() {
        return head.columns().stream().map(this::column).toList();
    }

    private RosterColumn column(RosterHead.Column column) {
        for (int place = 0; place < columns.size(); place++)
            if (columns.get(place).index() == column.index())
                return columns.get(place).column(place + 1);
        RosterColumn.Use use = column.kind() instanceof ColumnKind.Forbidden
                ? RosterColumn.Use.FORBIDDEN
                : RosterColumn.Use.NOT_NEEDED;
        return new RosterColumn(column.index(), 0, column.heading(), use, Optional.empty(), List.of());
    }

    static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text.strip();
            case Cell.Day day -> day.day().toString();
            case Cell.Unreadable unreadable ->
                UnreadCell.valueOf(unreadable.name()).mark();
        };
    }
}
