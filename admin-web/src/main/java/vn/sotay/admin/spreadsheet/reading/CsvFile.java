package vn.sotay.admin.spreadsheet.reading;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A text file with a row in each line. Semicolon, comma or tab part the cells, whichever is most frequent
/// at the beginning.
final class CsvFile implements Spreadsheet {
    private static final int LOOKED_AT = 8_192;
    private static final int LONGEST_RECORD = 1 << 20;
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');

    private final Path file;
    private final Charset charset;
    private final char separator;

    private CsvFile(Path file, Charset charset) throws IOException {
        this.file = file;
        this.charset = charset;
        this.separator = separatorOf(beginning());
    }

    static CsvFile open(Path file) throws IOException, RefusedSpreadsheet {
        try {
            return new CsvFile(file, TextEncoding.of(file));
        } catch (CharacterCodingException unknown) {
            throw new RefusedSpreadsheet(Refusal.UNKNOWN_ENCODING);
        }
    }

    private String beginning() throws IOException {
        try (Reader text = reader()) {
            char[] first = new char[LOOKED_AT];
            int length = text.read(first);
            return length < 0 ? "" : new String(first, 0, length);
        }
    }

    private static char separatorOf(String beginning) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(
                        one -> beginning.chars().filter(c -> c == one).count()))
                .orElseThrow();
    }

    private Reader reader() throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != '\uFEFF') reader.reset();
        return reader;
    }

    @Override
    public List<String> sheets() {
        return List.of("CSV");
    }

    @Override
    public void head(int sheet, RowReader rows) throws RefusedSpreadsheet {
        go(new RowReader() {
            @Override
            public boolean wants(int row, int column) {
                return rows.wants(row, column);
            }

            @Override
            public boolean take(int row, SortedMap<Integer, Cell> cells) {
                cells.values()
                        .removeIf(cell -> cell instanceof Cell.Text(String text) && Character.isDigit(text.charAt(0)));
                return rows.take(row, cells);
            }
        });
    }

    @Override
    public List<MergedCells> body(int sheet, RowReader rows) throws RefusedSpreadsheet {
        go(rows);
        return List.of();
    }

    private void go(RowReader rows) throws RefusedSpreadsheet {
        Fields fields = new Fields(rows);
        try (Reader text = reader();
                CsvReader<Integer> records = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .maxBufferSize(LONGEST_RECORD)
                        .build(fields, text)) {
            int given = 0;
            for (int row : records) {
                if (fields.cells.isEmpty()) continue;
                if (fields.cells.lastKey() >= MOST_COLUMNS) throw new RefusedSpreadsheet(Refusal.TOO_MANY_COLUMNS);
                if (++given > MOST_ROWS) throw new RefusedSpreadsheet(Refusal.TOO_MANY_ROWS);
                if (!rows.take(row, new TreeMap<>(fields.cells))) return;
            }
        } catch (CsvParseException | IOException | UncheckedIOException broken) {
            throw new RefusedSpreadsheet(Refusal.BROKEN);
        }
    }

    @Override
    public void close() {}

    /// Makes texts of the wanted fields only.
    private static final class Fields extends AbstractBaseCsvCallbackHandler<Integer> {
        private final RowReader rows;
        private final SortedMap<Integer, Cell> cells = new TreeMap<>();
        private int row;

        Fields(RowReader rows) {
            this.rows = rows;
        }

        @Override
        protected void handleBegin(long line) {
            cells.clear();
            row++;
        }

        @Override
        protected void handleField(int column, char[] text, int from, int length, boolean quoted) {
            if (length == 0 || !rows.wants(row, column)) return;
            cells.put(
                    column,
                    length > LONGEST_CELL ? Cell.Unreadable.TOO_LONG : new Cell.Text(new String(text, from, length)));
        }

        @Override
        protected Integer buildRecord() {
            return row;
        }
    }
}
