package vn.sotay.admin.spreadsheet.reading;

/// Cells made one, of which only the first has a value. Rows count from 1, columns from 0.
public record MergedCells(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    public boolean hides(int row, int column) {
        boolean inside = row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        return inside && (row > firstRow || column > firstColumn);
    }
}
