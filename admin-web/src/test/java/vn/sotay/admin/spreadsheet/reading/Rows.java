package vn.sotay.admin.spreadsheet.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/// Everything that is read of the first sheet.
record Rows(SortedMap<Integer, SortedMap<Integer, Cell>> rows, List<MergedCells> merged, List<String> sheets) {
    static Rows of(Path file) throws RefusedSpreadsheet {
        return of(file, column -> true);
    }

    static Rows of(Path file, IntPredicate columns) throws RefusedSpreadsheet {
        try (Spreadsheet spreadsheet = Spreadsheet.open(file)) {
            Taking head = new Taking(columns);
            spreadsheet.head(0, head);
            Taking body = new Taking(columns);
            List<MergedCells> merged = spreadsheet.body(0, body);
            return new Rows(body.rows, merged, spreadsheet.sheets());
        }
    }

    List<Cell> row(int number) {
        return List.copyOf(rows.getOrDefault(number, new TreeMap<>()).values());
    }

    List<String> texts(int number) {
        List<String> texts = new ArrayList<>();
        row(number).forEach(cell -> texts.add(cell instanceof Cell.Text(String text) ? text : cell.toString()));
        return texts;
    }

    private static final class Taking implements RowReader {
        private final SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
        private final IntPredicate columns;

        Taking(IntPredicate columns) {
            this.columns = columns;
        }

        @Override
        public boolean wants(int row, int column) {
            return columns.test(column);
        }

        @Override
        public boolean take(int row, SortedMap<Integer, Cell> cells) {
            rows.put(row, cells);
            return true;
        }
    }
}
