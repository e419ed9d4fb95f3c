package vn.sotay.admin.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table with a heading row, written row by row, so that its length costs no memory.
///
/// Texts are written as texts: a cell that begins like a formula stays what it is.
public final class XlsxTable {
    private static final int FLUSH_EVERY = 500;

    private XlsxTable() {}

    /// @param sheet    name of the only sheet
    /// @param headings of the columns
    /// @param rows     closed afterwards; cells are texts, whole numbers, decimals (shares) or dates
    public static void write(OutputStream to, String sheet, List<String> headings, Stream<List<?>> rows)
            throws IOException {
        try (rows;
                Workbook workbook = new Workbook(to, "Sổ Tay", "1.0")) {
            Worksheet table = workbook.newWorksheet(sheet);
            for (int column = 0; column < headings.size(); column++) {
                table.value(0, column, headings.get(column));
                table.width(column, Math.clamp(headings.get(column).length() + 6L, 12, 60));
            }
            table.range(0, 0, 0, Math.max(0, headings.size() - 1))
                    .style()
                    .bold()
                    .set();
            table.freezePane(0, 1);
            int at = 1;
            for (List<?> row : (Iterable<List<?>>) rows::iterator) {
                writeRow(table, at, row);
                if (at++ % FLUSH_EVERY == 0) table.flush();
            }
        }
    }

    private static void writeRow(Worksheet table, int at, List<?> row) {
        for (int column = 0; column < row.size(); column++) {
            Object cell = row.get(column);
            switch (cell) {
                case Number number -> table.value(at, column, number);
                case LocalDate day -> {
                    table.value(at, column, day);
                    table.style(at, column).format("dd/mm/yyyy").set();
                }
                default -> table.value(at, column, cell.toString());
            }
        }
    }
}
