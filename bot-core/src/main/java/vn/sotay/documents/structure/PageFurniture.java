package vn.sotay.documents.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sotay.language.PlainLetters;

/// What stands at the edges of pages and is not part of the text: page numbers, and heads and feet that are
/// the same on many pages. The first of a stamp ("MẬT", "KHẨN") stays, because it says something.
final class PageFurniture {
    /// Lines from the top and from the bottom that may be furniture.
    private static final int EDGE = 2;

    private static final double OFTEN = 0.4;
    private static final int FEWEST_LETTERS = 4;
    private static final int WORDS_OF_A_STAMP = 3;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:trang|page)? ?[-–—~|]? ?\\d{1,4} ?(?:/ ?\\d{1,4})? ?[-–—~|]?");
    private static final Pattern FIGURES = Pattern.compile("\\d+");

    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final Set<String> stampsKept = new HashSet<>();
    private final int often;

    private PageFurniture(List<List<String>> pages) {
        often = Math.max(2, (int) Math.ceil(pages.size() * OFTEN));
        for (List<String> page : pages) {
            Set<String> here = new HashSet<>();
            for (int i = 0; i < page.size(); i++) if (isEdge(i, page)) here.add(key(page.get(i)));
            here.forEach(key -> pagesWith.merge(key, 1, Integer::sum));
        }
    }

    static List<List<String>> without(List<List<String>> pages) {
        List<List<String>> filled = pages.stream()
                .map(page -> page.stream().dropWhile(String::isEmpty).toList())
                .toList();
        PageFurniture furniture = new PageFurniture(filled);
        return filled.stream()
                .map(page -> furniture.without(page, filled.size() > 1))
                .toList();
    }

    /// Whether it can only be a page's number: "3", "- 3 -", "Trang 3/10".
    static boolean isPageNumber(String line) {
        return line.length() < 20 && PAGE_NUMBER.matcher(PlainLetters.of(line)).matches();
    }

    private List<String> without(List<String> page, boolean numbered) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            String line = page.get(i);
            boolean furniture = isEdge(i, page) && ((numbered && isPageNumber(line)) || isRepeated(line));
            if (!furniture) rest.add(line);
        }
        while (!rest.isEmpty() && rest.getLast().isEmpty()) rest.removeLast();
        return rest;
    }

    private boolean isRepeated(String line) {
        if (pagesWith.getOrDefault(key(line), 0) < often || Marker.of(line).isPresent()) return false;
        if (line.chars().filter(Character::isLetter).count() < FEWEST_LETTERS && !isStamp(line)) return false;
        return !isStamp(line) || !stampsKept.add(line);
    }

    private static boolean isStamp(String line) {
        return Unwrapping.isCapitals(line) && line.split(" ", -1).length <= WORDS_OF_A_STAMP;
    }

    /// Blank lines do not count, and there are at most as many as other lines.
    private static boolean isEdge(int line, List<String> page) {
        return (line < 2 * EDGE && textBefore(line, page) < EDGE)
                || (line >= page.size() - 2 * EDGE && textAfter(line, page) < EDGE);
    }

    private static int textBefore(int line, List<String> page) {
        return (int) page.subList(Math.max(0, line - 2 * EDGE), line).stream()
                .filter(other -> !other.isEmpty())
                .count();
    }

    private static int textAfter(int line, List<String> page) {
        return (int) page.subList(line + 1, Math.min(page.size(), line + 1 + 2 * EDGE)).stream()
                .filter(other -> !other.isEmpty())
                .count();
    }

    private static String key(String line) {
        return FIGURES.matcher(PlainLetters.of(line)).replaceAll("#");
    }
}
