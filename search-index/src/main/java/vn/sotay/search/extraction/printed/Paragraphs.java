package vn.sotay.search.extraction.printed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Joins lines on paper to paragraphs. A line goes on with the one before when that one had no room for its
/// first word, it is not indented, not far below and not numbered.
final class Paragraphs {
    private static final double MOST_LEADING = 2.6;
    private static final int LETTERS_OF_A_LINE = 24;
    private static final double INDENT = 0.8;
    private static final double SAME_LINE = 0.5;
    private static final int BACKWARD_LINES_PER_JUMP = 8;
    private static final int JUMPS_OF_A_HEADING = 2;
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iU)(?:(?:điều|chương|mục|phần|phụ lục)\\s+[\\dIVXLC]+\\b|\\d{1,3}(?:\\.\\d{1,3})*\\s*[.)/-]|[IVXLC]+\\s*[.)-]|[a-zđ]\\s*[.)]|[-–—+*•]).*");

    private final List<PrintedLine> lines;
    private final double rightEdge;
    private final boolean indented;

    private Paragraphs(List<PrintedLine> lines) {
        this.lines = lines;
        this.rightEdge = lines.stream().mapToDouble(PrintedLine::right).max().orElse(0);
        this.indented = IntStream.range(1, lines.size()).anyMatch(i -> isIndented(lines.get(i - 1), lines.get(i)));
    }

    /// A paragraph a line, from lines in the order in which the file has them.
    static String of(List<PrintedLine> lines) {
        return new Paragraphs(inReadingOrder(lines)).join();
    }

    private String join() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) text.append(goesOn(lines.get(i - 1), lines.get(i)) ? ' ' : '\n');
            text.append(lines.get(i).text());
        }
        return text.toString();
    }

    private boolean goesOn(PrintedLine before, PrintedLine line) {
        return hadNoRoom(before, line)
                && line.left() < before.left() + INDENT * before.height()
                && !NUMBERED.matcher(line.text()).matches()
                && (indented || !isNewSentence(before, line));
    }

    private boolean hadNoRoom(PrintedLine before, PrintedLine line) {
        double step = line.top() - before.top();
        double height = Math.max(before.height(), line.height());
        return step > 0
                && step < MOST_LEADING * height
                && before.text().length() >= LETTERS_OF_A_LINE
                && before.right() + line.firstWord() > rightEdge;
    }

    /// Where first lines are indented, the place of a line says enough. Elsewhere a full line that ends a
    /// sentence is taken for the end of a paragraph.
    private boolean isIndented(PrintedLine before, PrintedLine line) {
        return hadNoRoom(before, line) && before.left() > line.left() + INDENT * before.height();
    }

    private static boolean isNewSentence(PrintedLine before, PrintedLine line) {
        return before.text().matches(".*[.;:]")
                && Character.isUpperCase(line.text().codePointAt(0));
    }

    /// The order in the file is the author's, columns included, unless it jumps up and down the page.
    private static List<PrintedLine> inReadingOrder(List<PrintedLine> lines) {
        int jumps = 0;
        for (int i = 1; i < lines.size(); i++)
            if (lines.get(i).top() < lines.get(i - 1).top() - lines.get(i).height()) jumps++;
        if (jumps <= JUMPS_OF_A_HEADING + lines.size() / BACKWARD_LINES_PER_JUMP) return lines;
        return fromTheTop(lines);
    }

    private static List<PrintedLine> fromTheTop(List<PrintedLine> lines) {
        List<PrintedLine> sorted = new ArrayList<>();
        for (PrintedLine line : lines.stream()
                .sorted(Comparator.comparingDouble(PrintedLine::top))
                .toList()) {
            PrintedLine last = sorted.isEmpty() ? line : sorted.getLast();
            boolean beside = !sorted.isEmpty()
                    && line.top() - last.top() < SAME_LINE * line.height()
                    && line.left() >= last.right();
            if (beside) sorted.set(sorted.size() - 1, beside(last, line));
            else sorted.add(line);
        }
        return sorted;
    }

    private static PrintedLine beside(PrintedLine left, PrintedLine right) {
        String text = left.text() + " " + right.text();
        return new PrintedLine(text, left.left(), right.right(), left.top(), Math.max(left.height(), right.height()));
    }
}
