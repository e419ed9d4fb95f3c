package vn.sotay.admin.spreadsheet.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of cells as in "AE12".
public final class CellName {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3}\\d{1,7}):([A-Z]{1,3}\\d{1,7})");
    private static final int LETTERS = 26;

    private CellName() {}

    /// "AE" for 30.
    public static String letters(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /// Counted from 0; -1 when the name has no letters.
    static int column(String name) {
        int column = 0;
        for (int i = 0; i < Math.min(name.length(), 4); i++) {
            char letter = name.charAt(i);
            if (letter < 'A' || letter > 'Z') break;
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }

    static Optional<MergedCells> range(String text) {
        Matcher parts = RANGE.matcher(text);
        if (!parts.matches()) return Optional.empty();
        String from = parts.group(1);
        String to = parts.group(2);
        return Optional.of(new MergedCells(row(from), column(from), row(to), column(to)));
    }

    private static int row(String name) {
        return Integer.parseInt(name.replaceFirst("^[A-Z]+", ""));
    }
}
