package vn.sotay.admin.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sotay.admin.spreadsheet.reading.Cell;
import vn.sotay.admin.storage.roster.RosterColumn;
import vn.sotay.organisation.roster.RosterField;
import vn.sotay.organisation.roster.UnreadCell;
import vn.sotay.organisation.roster.heading.ColumnKind;
import vn.sotay.organisation.roster.heading.RosterHead;

/// What is learnt of a column while its cells pass.
final class ColumnStaging {
    private static final int MOST_SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    private final RosterHead.Column column;
    private final List<String> samples = new ArrayList<>();
    private int filled;
    private int identities;

    ColumnStaging(RosterHead.Column column) {
        this.column = column;
    }

    int index() {
        return column.index();
    }

    /// The text that is kept of a cell; empty for an empty one.
    String taken(Optional<Cell> cell) {
        String text = cell.map(SheetStaging::text).map(this::guarded).orElse("");
        if (text.isEmpty()) return text;
        filled++;
        Optional<UnreadCell> unread = UnreadCell.of(text);
        if (unread.filter(UnreadCell.IDENTITY_NUMBER::equals).isPresent()) identities++;
        if (unread.isEmpty() && samples.size() < MOST_SAMPLES && !samples.contains(text))
            samples.add(text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) + "…" : text);
        return text;
    }

    /// In a column that nobody knows, every number that might identify somebody is one too many.
    private String guarded(String text) {
        boolean unknown = column.kind() instanceof ColumnKind.Unknown;
        return unknown && UnreadCell.mayIdentify(text) ? UnreadCell.IDENTITY_NUMBER.mark() : UnreadCell.guarded(text);
    }

    /// @param place in the cells that are kept, counted from 1
    RosterColumn column(int place) {
        boolean refused = identities > 0 && identities * 2 >= filled;
        Optional<RosterField> field = column.kind() instanceof ColumnKind.Wanted wanted && !refused
                ? Optional.of(wanted.field())
                : Optional.empty();
        return new RosterColumn(
                column.index(),
                place,
                column.heading(),
                refused ? RosterColumn.Use.IDENTITY_NUMBERS : RosterColumn.Use.MAPPABLE,
                field,
                refused ? List.of() : List.copyOf(samples));
    }
}
