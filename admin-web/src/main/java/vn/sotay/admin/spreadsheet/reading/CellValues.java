package vn.sotay.admin.spreadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Turns what an XLSX file stores into values: numbers that are shown as dates become days.
final class CellValues {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern OF_A_DATE = Pattern.compile("[yd]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(?:\\.\\d{1,20})?(?:[eE][+\\-]?\\d{1,2})?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;
    private static final BitSet BUILT_IN_DATES = builtInDates();

    private final BitSet dateStyles;
    private final LocalDate dayZero;

    private CellValues(BitSet dateStyles, LocalDate dayZero) {
        this.dateStyles = dateStyles;
        this.dayZero = dayZero;
    }

    /// @param styles the part that says how numbers are shown, if there is one
    /// @param since1904 whether days are counted from 1904 on
    static CellValues of(Optional<InputStream> styles, boolean since1904) throws IOException, XMLStreamException {
        BitSet dates = new BitSet();
        if (styles.isPresent())
            try (InputStream in = styles.get()) {
                dates = dateStyles(Xml.read(in));
            }
        return new CellValues(dates, since1904 ? DAY_ZERO_1904 : DAY_ZERO);
    }

    private static BitSet dateStyles(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        List<Integer> used = new ArrayList<>();
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            if (!start && event != XMLStreamConstants.END_ELEMENT) continue;
            String name = xml.getLocalName();
            if (name.equals("cellXfs")) inCells = start;
            if (start && name.equals("numFmt"))
                formats.put(
                        Xml.number(xml, "numFmtId", 0),
                        Xml.attribute(xml, "formatCode").orElse(""));
            if (start && inCells && name.equals("xf")) used.add(Xml.number(xml, "numFmtId", 0));
        }
        BitSet dates = new BitSet();
        for (int style = 0; style < used.size(); style++) dates.set(style, isDate(used.get(style), formats));
        return dates;
    }

    private static boolean isDate(int format, Map<Integer, String> formats) {
        if (formats.containsKey(format))
            return OF_A_DATE
                    .matcher(QUOTED.matcher(formats.get(format)).replaceAll(""))
                    .find();
        return BUILT_IN_DATES.get(format);
    }

    private static BitSet builtInDates() {
        BitSet dates = new BitSet();
        dates.set(14, 18);
        dates.set(22);
        dates.set(27, 37);
        dates.set(50, 59);
        return dates;
    }

    /// @param shared the text that a shared one refers to
    Cell of(SheetCells.Raw raw, Map<Integer, String> shared) {
        if (raw.formula()) return Cell.Unreadable.FORMULA;
        return switch (raw.type()) {
            case "e" -> Cell.Unreadable.ERROR_VALUE;
            case "s" -> text(shared.getOrDefault(sharedNumber(raw), ""));
            case "n" -> number(raw);
            default -> text(raw.value());
        };
    }

    /// Which shared text is meant; -1 for none.
    static int sharedNumber(SheetCells.Raw raw) {
        boolean digits = !raw.value().isEmpty()
                && raw.value().length() <= 7
                && raw.value().chars().allMatch(c -> c >= '0' && c <= '9');
        return raw.type().equals("s") && digits ? Integer.parseInt(raw.value()) : -1;
    }

    private Cell number(SheetCells.Raw raw) {
        if (!NUMBER.matcher(raw.value()).matches()) return text(raw.value());
        BigDecimal number = new BigDecimal(raw.value());
        boolean day = dateStyles.get(raw.style())
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        return day ? new Cell.Day(day(number.intValue())) : text(plain(number));
    }

    /// The calendar of spreadsheets has a 29 February 1900.
    private LocalDate day(int number) {
        boolean early = dayZero.equals(DAY_ZERO) && number < 60;
        return dayZero.plusDays(early ? number + 1L : number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Cell text(String text) {
        return text.length() > Spreadsheet.LONGEST_CELL ? Cell.Unreadable.TOO_LONG : new Cell.Text(text);
    }
}
