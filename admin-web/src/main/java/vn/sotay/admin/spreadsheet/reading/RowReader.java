package vn.sotay.admin.spreadsheet.reading;

import java.util.SortedMap;

/// Takes the rows of a table, one after the other.
public interface RowReader {
    /// Whether the text of a cell may be made. Rows count from 1, columns from 0.
    boolean wants(int row, int column);

    /// Takes the wanted cells of a row; not called for a row without any.
    ///
    /// @return whether more rows are needed
    boolean take(int row, SortedMap<Integer, Cell> cells);
}
