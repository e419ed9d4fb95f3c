package vn.sotay.documents.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The numbering at the head of a line.
///
/// @param depth how deep its level lies; smaller is further out
/// @param label the number alone: "7", "II", "2.1", "a"
record Marker(Level level, int depth, String label) {
    enum Level {
        PART(2, "(?:Phần|PHẦN) (?:thứ |THỨ )?((?iu:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám)|[IVX]+|\\d+)(?![\\p{L}\\d]).*"),
        CHAPTER(3, "(?:Chương|CHƯƠNG) ([IVXLC]+|\\d+)\\b.*"),
        SECTION(4, "(?:Mục|MỤC) ([IVXLC]+|\\d+)\\b.*"),
        APPENDIX(0, "(?:Phụ lục|PHỤ LỤC)(?: ([IVXLC]+|\\d+))?\\b.*"),
        FORM(1, "(?:Mẫu|MẪU|Biểu|BIỂU) (?:số|SỐ):? ?(\\d{1,3}[a-zA-Z]?|[IVX]+)(?:\\s*[:.(–-].*)?"),
        ARTICLE(5, "(?:Điều|ĐIỀU) (\\d+[a-zđ]?)\\..*"),
        ROMAN(6, "([IVX]+)(?:\\.|\\s*[-–]) .*"),
        NUMBER(7, "(\\d{1,3}(?:\\.\\d{1,3})*)(?:\\.(?!\\d)|\\s*[-–] (?!\\d)).+"),
        LETTER(8, "([a-eghiklmnopqrstuvxyđ])\\) .*");

        private final int depth;
        private final Pattern line;

        Level(int depth, String line) {
            this.depth = depth;
            this.line = Pattern.compile(line, Pattern.DOTALL);
        }
    }

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final int WIDEST_GAP = 3;
    private static final List<Level> LEVELS = List.of(Level.values());

    /// The marker of the line, if it begins with one.
    static Optional<Marker> of(String line) {
        for (Level level : LEVELS) {
            Matcher matcher = level.line.matcher(line);
            if (matcher.matches()) return Optional.of(marker(level, matcher.group(1)));
        }
        return Optional.empty();
    }

    private static Marker marker(Level level, @Nullable String label) {
        String shown = label == null ? "" : label;
        return new Marker(level, depth(level, shown), shown);
    }

    /// Ten steps between levels leave room for 1.1.1.1 between "1." and "a)".
    private static int depth(Level level, String label) {
        int dots = level == Level.NUMBER
                ? (int) label.chars().filter(c -> c == '.').count()
                : 0;
        return level.depth * 10 + Math.min(dots, 9);
    }

    /// Whether it can be the next of its list. Letters run a b c d đ e g h; a run that does not begin with a, goes
    /// back, or leaps is text that only looks like it. A short gap is allowed: extraction loses a marker now
    /// and then.
    boolean follows(Optional<Marker> last) {
        return switch (level) {
            case PART, CHAPTER, SECTION, APPENDIX, FORM, ARTICLE, NUMBER -> true;
            case ROMAN ->
                isInReach(RomanNumber.of(label), last.map(marker -> RomanNumber.of(marker.label)), WIDEST_GAP);
            case LETTER -> isInReach(place(label), last.map(marker -> place(marker.label)), 1);
        };
    }

    private static boolean isInReach(int place, Optional<Integer> last, int first) {
        if (place < 1) return false;
        return last.isEmpty() ? place <= first : place == 1 || (place > last.get() && place - last.get() <= WIDEST_GAP);
    }

    private static int place(String letter) {
        return LETTERS.indexOf(letter) + 1;
    }

    /// Phần, chương and mục with a word of their own: what stands in them is cited without them.
    boolean isDivision() {
        return level == Level.PART || level == Level.CHAPTER || level == Level.SECTION;
    }

    /// Whether the text of the line is a heading even when text of its own level follows.
    boolean isOuter() {
        return level.compareTo(Level.ROMAN) <= 0;
    }
}
