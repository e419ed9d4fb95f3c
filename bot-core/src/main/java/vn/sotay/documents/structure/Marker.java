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
        PART(1, "(?:Phần|PHẦN) (?:thứ |THỨ )?((?iu:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám)|[IVX]+|\\d+)(?![\\p{L}\\d]).*"),
        CHAPTER(2, "(?:Chương|CHƯƠNG) ([IVXLC]+|\\d+)\\b.*"),
        SECTION(3, "(?:Mục|MỤC) ([IVXLC]+|\\d+)\\b.*"),
        APPENDIX(0, "(?:Phụ lục|PHỤ LỤC)(?: ([IVXLC]+|\\d+))?\\b.*"),
        ARTICLE(4, "(?:Điều|ĐIỀU) (\\d+[a-zđ]?)\\..*"),
        ROMAN(5, "([IVX]+)(?:\\.|\\s*[-–]) .*"),
        NUMBER(6, "(\\d{1,3}(?:\\.\\d{1,3})*)(?:\\.(?!\\d)|\\s*[-–] (?!\\d)).+"),
        LETTER(7, "([a-eghiklmnopqrstuvxyđ])\\) .*");

        private final int depth;
        private final Pattern line;

        Level(int depth, String line) {
            this.depth = depth;
            this.line = Pattern.compile(line, Pattern.DOTALL);
        }
    }

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

    /// Phần, chương and mục with a word of their own: what stands in them is cited without them.
    boolean isFrame() {
        return level == Level.PART || level == Level.CHAPTER || level == Level.SECTION;
    }

    /// Whether the text of the line is a heading even when text of its own level follows.
    boolean isOuter() {
        return level.compareTo(Level.ROMAN) <= 0;
    }
}
