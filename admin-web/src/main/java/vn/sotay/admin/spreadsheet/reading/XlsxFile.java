package vn.sotay.admin.spreadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/// An XLSX file. Texts stand apart from the cells in it, so the sheet is gone through twice: first to learn
/// which texts are wanted, then to give the rows.
final class XlsxFile implements Spreadsheet {
    private final ZipParts parts;
    private final XlsxWorkbook workbook;
    private final SharedTexts shared;
    private final CellValues values;

    private XlsxFile(ZipParts parts) throws IOException, XMLStreamException, RefusedSpreadsheet {
        this.parts = parts;
        this.workbook = XlsxWorkbook.of(parts);
        this.shared = new SharedTexts(parts, workbook.sharedTexts());
        this.values = CellValues.of(parts.part(workbook.styles()), workbook.since1904());
    }

    static XlsxFile open(Path file) throws IOException, RefusedSpreadsheet {
        ZipParts parts = ZipParts.open(file);
        try {
            XlsxFile opened = new XlsxFile(parts);
            if (opened.sheets().isEmpty()) throw new RefusedSpreadsheet(Refusal.NO_SHEET);
            return opened;
        } catch (XMLStreamException | IOException broken) {
            parts.close();
            throw new RefusedSpreadsheet(Refusal.BROKEN);
        } catch (RefusedSpreadsheet refused) {
            parts.close();
            throw refused;
        }
    }

    @Override
    public List<String> sheets() {
        return workbook.sheets().stream().map(XlsxWorkbook.Sheet::name).toList();
    }

    @Override
    public void head(int sheet, RowReader rows) throws RefusedSpreadsheet {
        visit(sheet, new Rows(rows) {
            @Override
            boolean give(int row, SortedMap<Integer, SheetCells.Raw> raw)
                    throws IOException, XMLStreamException, RefusedSpreadsheet {
                Map<Integer, String> texts = shared.texts(numbers(raw));
                SortedMap<Integer, Cell> cells = cells(raw, texts);
                cells.values().removeIf(cell -> !isHeading(cell));
                if (!cells.isEmpty() && cells.lastKey() >= MOST_COLUMNS)
                    throw new RefusedSpreadsheet(Refusal.TOO_MANY_COLUMNS);
                return reader.take(row, cells);
            }
        });
    }

    private static boolean isHeading(Cell cell) {
        return cell instanceof Cell.Text(String text) && !text.isEmpty() && !Character.isDigit(text.charAt(0));
    }

    @Override
    public List<MergedCells> body(int sheet, RowReader rows) throws RefusedSpreadsheet {
        BitSet wanted = new BitSet();
        visit(sheet, new Rows(rows) {
            @Override
            boolean give(int row, SortedMap<Integer, SheetCells.Raw> raw) {
                wanted.or(numbers(raw));
                return true;
            }
        });
        Map<Integer, String> texts = texts(wanted);
        return visit(sheet, new Rows(rows) {
            @Override
            boolean give(int row, SortedMap<Integer, SheetCells.Raw> raw) {
                return reader.take(row, cells(raw, texts));
            }
        });
    }

    private Map<Integer, String> texts(BitSet wanted) throws RefusedSpreadsheet {
        try {
            return shared.texts(wanted);
        } catch (IOException | XMLStreamException broken) {
            throw new RefusedSpreadsheet(Refusal.BROKEN);
        }
    }

    private SortedMap<Integer, Cell> cells(SortedMap<Integer, SheetCells.Raw> raw, Map<Integer, String> texts) {
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        raw.forEach((column, one) -> cells.put(column, values.of(one, texts)));
        return cells;
    }

    private static BitSet numbers(SortedMap<Integer, SheetCells.Raw> raw) {
        BitSet numbers = new BitSet();
        raw.values().stream()
                .mapToInt(CellValues::sharedNumber)
                .filter(number -> number >= 0 && number < SharedTexts.MOST)
                .forEach(numbers::set);
        return numbers;
    }

    private List<MergedCells> visit(int sheet, SheetCells.Visitor visitor) throws RefusedSpreadsheet {
        String part = workbook.sheets().get(sheet).part();
        try (InputStream in = parts.part(part).orElseThrow(() -> new RefusedSpreadsheet(Refusal.BROKEN))) {
            return SheetCells.visit(in, visitor);
        } catch (IOException | XMLStreamException broken) {
            throw new RefusedSpreadsheet(Refusal.BROKEN);
        }
    }

    @Override
    public void close() {
        try {
            parts.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Gathers the wanted cells of each row.
    private abstract static class Rows implements SheetCells.Visitor {
        final RowReader reader;
        private final SortedMap<Integer, SheetCells.Raw> cells = new TreeMap<>();
        private int count;

        Rows(RowReader reader) {
            this.reader = reader;
        }

        abstract boolean give(int row, SortedMap<Integer, SheetCells.Raw> cells)
                throws IOException, XMLStreamException, RefusedSpreadsheet;

        @Override
        public boolean wants(int row, int column) {
            return reader.wants(row, column);
        }

        @Override
        public void cell(int row, int column, SheetCells.Raw raw) {
            cells.put(column, raw);
        }

        @Override
        public boolean endOfRow(int row) throws IOException, XMLStreamException, RefusedSpreadsheet {
            if (cells.isEmpty()) return true;
            if (++count > MOST_ROWS) throw new RefusedSpreadsheet(Refusal.TOO_MANY_ROWS);
            boolean more = give(row, cells);
            cells.clear();
            return more;
        }
    }
}
