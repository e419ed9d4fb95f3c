package vn.sotay.search.extraction.reading;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// Counts the numbers that Word shows before the paragraphs of its lists ("Điều 1.", "a)"); they stand nowhere
/// in the text.
final class ListNumbers {
    private static final int LEVELS = 9;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int MOST_ROMAN = 3999;
    private static final int LETTERS = 26;

    private final Map<BigInteger, String[]> shown = new HashMap<>();
    private final Map<BigInteger, int[]> counted = new HashMap<>();

    /// The label with a space after it, or nothing.
    String labelOf(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        String form = paragraph.getNumFmt();
        String pattern = paragraph.getNumLevelText();
        if (list == null || form == null || pattern == null) return "";
        if (form.equals("bullet")) return "- ";
        BigInteger given = paragraph.getNumIlvl();
        int level = given == null ? 0 : Math.clamp(given.longValue(), 0, LEVELS - 1);
        return label(list, level, start(paragraph), form, pattern);
    }

    private String label(BigInteger list, int level, int start, String form, String pattern) {
        int[] counts = counted.computeIfAbsent(list, key -> new int[LEVELS]);
        String[] labels = shown.computeIfAbsent(list, key -> new String[] {"", "", "", "", "", "", "", "", ""});
        counts[level] = counts[level] == 0 ? start : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) counts[deeper] = 0;
        labels[level] = written(counts[level], form);
        String label = pattern;
        for (int i = 0; i <= level; i++) label = label.replace("%" + (i + 1), labels[i]);
        return label.isBlank() ? "" : label + " ";
    }

    private static int start(XWPFParagraph paragraph) {
        BigInteger start = paragraph.getNumStartOverride();
        return start == null ? 1 : Math.clamp(start.longValue(), 1, Integer.MAX_VALUE);
    }

    static String written(int number, String form) {
        return switch (form) {
            case "none" -> "";
            case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    /// After Z come AA, BB and so on, as Word does it.
    private static String letter(int number) {
        int times = Math.min((number - 1) / LETTERS + 1, LETTERS);
        return String.valueOf((char) ('A' + (number - 1) % LETTERS)).repeat(times);
    }

    private static String roman(int number) {
        if (number > MOST_ROMAN) return String.valueOf(number);
        StringBuilder letters = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++)
            for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) letters.append(ROMAN[i]);
        return letters.toString();
    }
}
