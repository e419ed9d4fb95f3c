package vn.sotay.documents.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sotay.language.PlainLetters;

/// Puts the lines of a page's width together to paragraphs. When in doubt lines stay apart.
final class Unwrapping {
    private static final Pattern BEGINS_ANEW =
            Pattern.compile("(?:noi nhan|kinh gui|can cu|so ?[:.]? ?\\d|v/v|[-–—+*•·(]).*", Pattern.DOTALL);
    private static final Pattern ENDS = Pattern.compile("[.;:!?…*_]['\"”’)]?$");
    private static final int LONGEST_LOOK = 40;

    /// A line this full, of a width that a page has, was broken by the page.
    private static final double FULL = 0.8;

    private static final double TYPICAL = 0.9;
    private static final int NARROWEST = 50;
    private static final int WIDEST = 130;

    private final List<CleanText.Line> lines;
    private final int width;
    private final StringBuilder text = new StringBuilder();
    private final List<CleanText.Paragraph> paragraphs = new ArrayList<>();
    private String before = "";
    private int start;
    private int page;

    Unwrapping(List<CleanText.Line> lines) {
        this.lines = lines;
        int[] lengths = lines.stream()
                .mapToInt(line -> line.text().length())
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        width = lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * TYPICAL)];
    }

    CleanText text() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (line.isEmpty() || isNumberInASentence(i)) continue;
            boolean apart = i > 0
                    && lines.get(i - 1).text().isEmpty()
                    && lines.get(i - 1).page() == lines.get(i).page();
            if (joins(before, line, apart)) text.append(' ').append(line);
            else begin(lines.get(i));
            before = line;
        }
        close();
        return new CleanText(text.toString(), paragraphs);
    }

    static boolean isCapitals(String line) {
        return line.chars().noneMatch(Character::isLowerCase) && line.chars().anyMatch(Character::isUpperCase);
    }

    private void begin(CleanText.Line line) {
        close();
        if (!text.isEmpty()) text.append('\n');
        start = text.length();
        page = line.page();
        text.append(line.text());
    }

    private void close() {
        if (text.length() > start) paragraphs.add(new CleanText.Paragraph(start, text.length(), page));
    }

    private boolean joins(String above, String line, boolean apart) {
        if (above.isEmpty() || apart || isUnfit(above) || isUnfit(line)) return false;
        if (endsASentence(above) || beginsAnew(line)) return false;
        if (Character.isLowerCase(line.charAt(0))) return true;
        return width >= NARROWEST && width <= WIDEST && above.length() >= FULL * width;
    }

    private static boolean isUnfit(String line) {
        return Columns.isRow(line) || isCapitals(line) || line.chars().noneMatch(Character::isLetter);
    }

    private static boolean beginsAnew(String line) {
        String first = PlainLetters.of(line.substring(0, Math.min(LONGEST_LOOK, line.length())));
        return BEGINS_ANEW.matcher(first).matches() || Marker.of(line).isPresent();
    }

    private static boolean endsASentence(String line) {
        return ENDS.matcher(line.substring(Math.max(0, line.length() - 2))).find();
    }

    /// A page number that extraction left in the middle of a sentence.
    private boolean isNumberInASentence(int at) {
        if (!PageFurniture.isPageNumber(lines.get(at).text()) || before.isEmpty() || endsASentence(before))
            return false;
        int next = at + 1;
        while (next < Math.min(lines.size(), at + 3) && lines.get(next).text().isEmpty()) next++;
        if (next >= lines.size() || lines.get(next).text().isEmpty()) return false;
        return Character.isLowerCase(lines.get(next).text().charAt(0)) && !isUnfit(before);
    }
}
