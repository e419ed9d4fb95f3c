package vn.sotay.documents.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sotay.language.PlainLetters;

/// Cells and columns on one line. Extraction parts them by tabs or wide gaps, which cleaning would make a
/// blank; here they become a sign that stays.
public final class Columns {
    /// Between two cells of a line.
    public static final String BETWEEN = " | ";

    private static final int WIDE = 3;
    private static final int LONGEST_CAPTION = 200;
    private static final Pattern NAMES_A_TABLE = Pattern.compile("(?:bang|bieu|danh muc|danh sach)\\b.*");

    private Columns() {}

    /// The text with each tab or wide gap inside a line made {@value #BETWEEN}.
    public static String marked(String text) {
        StringBuilder marked = new StringBuilder(text.length());
        int done = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfBlanks(text, at);
            if (isGap(text, at, end)) {
                marked.append(text, done, at).append(BETWEEN);
                done = end;
            }
            at = Math.max(end, at + 1);
        }
        return done == 0 ? text : marked.append(text, done, text.length()).toString();
    }

    public static boolean isRow(String line) {
        return line.contains(BETWEEN);
    }

    /// The rows of a table with the caption above them as one, as far as the longest allows.
    static List<String> tablesTogether(List<String> lines, int longest) {
        List<String> together = new ArrayList<>();
        String before = "";
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            boolean goesOn = isRow(line) && (isRow(before) || isCaption(before));
            if (open.length() > 0 && !(goesOn && open.length() + line.length() < longest)) {
                together.add(open.toString());
                open.setLength(0);
            }
            if (open.length() > 0) open.append('\n');
            open.append(line);
            before = line;
        }
        if (open.length() > 0) together.add(open.toString());
        return together;
    }

    private static boolean isCaption(String line) {
        if (line.isEmpty() || line.length() > LONGEST_CAPTION) return false;
        return line.endsWith(":")
                || NAMES_A_TABLE.matcher(PlainLetters.of(line)).matches();
    }

    private static boolean isGap(String text, int start, int end) {
        boolean wide = end - start >= WIDE || hasTab(text, start, end);
        if (!wide || start == 0 || end == text.length()) return false;
        return !isBreak(text.charAt(start - 1)) && !isBreak(text.charAt(end));
    }

    private static boolean hasTab(String text, int start, int end) {
        for (int i = start; i < end; i++) if (text.charAt(i) == '\t') return true;
        return false;
    }

    private static int endOfBlanks(String text, int start) {
        int end = start;
        while (end < text.length() && isBlank(text.charAt(end))) end++;
        return end;
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\t' || sign == '\u00A0';
    }

    private static boolean isBreak(char sign) {
        return sign == '\n' || sign == '\r' || sign == '\f';
    }
}
