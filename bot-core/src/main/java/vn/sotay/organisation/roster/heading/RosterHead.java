package vn.sotay.organisation.roster.heading;

import java.util.List;

/// The head of a table: its columns with a heading, and the row where people begin, counted from 1.
public record RosterHead(int firstRow, List<Column> columns) {
    /// @param index counted from 0
    public record Column(int index, String heading, ColumnKind kind) {}
}
