package vn.sotay.admin.storage.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sotay.organisation.roster.RosterField;

/// A sheet of an uploaded file.
///
/// @param firstRow where people begin, counted from 1
/// @param lines    how many rows have cells
/// @param merged   cells that are parts of merged ones, by line: the indexes of their columns
public record RosterSheet(
        int number,
        String name,
        int firstRow,
        int lines,
        List<RosterColumn> columns,
        Map<Integer, List<Integer>> merged) {

    /// The columns that are taken for something.
    public Map<RosterField, RosterColumn> fields() {
        Map<RosterField, RosterColumn> fields = new EnumMap<>(RosterField.class);
        columns.forEach(column -> column.field().ifPresent(field -> fields.putIfAbsent(field, column)));
        return fields;
    }
}
