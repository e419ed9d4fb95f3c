package vn.sotay.admin.spreadsheet.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A file with tables, open for reading.
public interface Spreadsheet extends AutoCloseable {
    int MOST_ROWS = 200_000;
    int MOST_COLUMNS = 200;
    int LONGEST_CELL = 2_000;

    /// Names of the tables that are not hidden, in their order.
    List<String> sheets();

    /// Gives the first rows one by one: what is wanted of a row may depend on the rows before it. Cells
    /// that begin with a digit, and all but texts, are left out.
    void head(int sheet, RowReader rows) throws RefusedSpreadsheet;

    /// Gives all rows; what is wanted does not depend on what was given.
    ///
    /// @return the merged cells
    List<MergedCells> body(int sheet, RowReader rows) throws RefusedSpreadsheet;

    @Override
    void close();

    /// Looks at the file's first bytes, not at its name.
    static Spreadsheet open(Path file) throws RefusedSpreadsheet {
        try {
            return switch (FileKind.of(file)) {
                case XLSX -> XlsxFile.open(file);
                case CSV -> CsvFile.open(file);
                case OLD_FORMAT -> throw new RefusedSpreadsheet(Refusal.OLD_FORMAT);
                case PASSWORD -> throw new RefusedSpreadsheet(Refusal.PASSWORD);
                case EMPTY -> throw new RefusedSpreadsheet(Refusal.EMPTY_FILE);
                case SOMETHING_ELSE -> throw new RefusedSpreadsheet(Refusal.NOT_A_SPREADSHEET);
            };
        } catch (IOException failure) {
            throw new RefusedSpreadsheet(Refusal.BROKEN);
        }
    }
}
