package vn.sotay.documents.recognition.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.documents.recognition.Found;
import vn.sotay.documents.structure.Columns;
import vn.sotay.language.PlainLetters;

/// A cleaned text with its plain letters, its lines, and where its head, body and close lie.
final class PrintedText {
    private static final int HEAD_LINES = 60;
    private static final int CLOSE_LINES = 150;
    private static final int LONGEST_HEAD_LINE = 600;

    private static final Pattern MOTTO = Pattern.compile("dang cong san viet nam|cong hoa xa hoi chu nghia viet nam"
            + "|d[o0]c l[ao]p ?[-–—] ?tu do ?[-–—] ?hanh phuc");
    private static final Pattern BODY = Pattern.compile(
            "[-–+]? ?(?:can cu|kinh gui|xet (?:to trinh|de nghi)|theo de nghi)\\b.*"
                    + "|(?:dieu \\d+[a-z]?[.:]?|chuong [ivx]+|phan thu|[ivx]{1,5} ?[.–-]|\\d{1,2}[.–-](?!\\d)|a\\))(?:\\s.*)?",
            Pattern.DOTALL);
    private static final Pattern DAY_AT_THE_END = Pattern.compile(".*, ?ngay\\b.{0,40}");
    private static final Pattern AFTER_THE_CLOSE = Pattern.compile("(?:phu luc|mau so|bieu so)\\b.*", Pattern.DOTALL);

    private final String text;
    private final String plain;
    private final List<Span> lines = new ArrayList<>();

    PrintedText(String text) {
        this.text = text;
        this.plain = PlainLetters.of(text);
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            lines.add(new Span(start, end));
            start = end + 1;
        }
    }

    List<Span> lines() {
        return lines;
    }

    String plain() {
        return plain;
    }

    String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    String plain(Span span) {
        return plain.substring(span.start(), span.end());
    }

    <T> Found<T> found(T value, Span span) {
        return new Found<>(value, span.start(), span.end());
    }

    Found<String> found(Span span) {
        return found(text(span), span);
    }

    /// How many lines are the head, before anything that only a body begins with.
    int headLines() {
        int most = Math.min(HEAD_LINES, lines.size());
        for (int i = 0; i < most; i++) {
            Span line = lines.get(i);
            boolean body = BODY.matcher(plain(line.first(LONGEST_HEAD_LINE))).matches();
            if (body || line.length() > LONGEST_HEAD_LINE) return i;
        }
        return most;
    }

    /// The line after the last of the close: where the appendices begin, or the end.
    int closeEnd() {
        for (int i = headLines(); i < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.length() < 80 && AFTER_THE_CLOSE.matcher(plain(line)).matches() && isCapitals(line.first(7)))
                return i;
        }
        return lines.size();
    }

    int closeStart(int end) {
        return Math.max(headLines(), end - CLOSE_LINES);
    }

    /// The lines cut into their columns; the motto, which is in every head, stands by itself.
    List<Span> columns(int fromLine, int toLine) {
        List<Span> columns = new ArrayList<>();
        for (Span line : lines.subList(fromLine, toLine)) {
            int start = line.start();
            int between = text.indexOf(Columns.BETWEEN, start, line.end());
            while (between >= 0) {
                addParted(new Span(start, between), columns);
                start = between + Columns.BETWEEN.length();
                between = text.indexOf(Columns.BETWEEN, start, line.end());
            }
            addParted(new Span(start, line.end()), columns);
        }
        return columns;
    }

    private void addParted(Span column, List<Span> into) {
        Matcher motto = MOTTO.matcher(plain(column.first(LONGEST_HEAD_LINE)));
        int start = column.start();
        if (motto.find()) {
            add(new Span(start, column.start() + motto.start()), into);
            start = column.start() + motto.end();
        }
        int name = nameBeforeDay(new Span(start, column.end()));
        add(new Span(start, start + name), into);
        add(new Span(start + name, column.end()), into);
    }

    /// How much of a column is the issuer's name in capitals, if place and day follow on the same line.
    private int nameBeforeDay(Span column) {
        if (column.length() > LONGEST_HEAD_LINE
                || !DAY_AT_THE_END.matcher(plain(column)).matches()) return 0;
        int at = 0;
        for (String word : text(column).split(" ", -1)) {
            boolean name = word.chars().noneMatch(Character::isLowerCase);
            if (!name) break;
            at += word.length() + 1;
        }
        return isCapitals(text(column).substring(0, Math.min(at, column.length()))) ? Math.min(at, column.length()) : 0;
    }

    private void add(Span span, List<Span> into) {
        Span bare = stripped(span);
        if (bare.length() > 0) into.add(bare);
    }

    /// Without blanks at its ends.
    Span stripped(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && text.charAt(start) <= ' ') start++;
        while (end > start && text.charAt(end - 1) <= ' ') end--;
        return new Span(start, end);
    }

    boolean isCapitals(Span span) {
        return isCapitals(text(span));
    }

    static boolean isCapitals(String words) {
        return words.chars().noneMatch(Character::isLowerCase)
                && words.chars().filter(Character::isUpperCase).count() > 1;
    }
}
