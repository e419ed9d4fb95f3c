package vn.sotay.documents.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.sotay.language.VietnameseText;

/// Văn bản đã làm sạch: what was extracted without page numbers and running heads, hard wraps joined, torn
/// syllables mended, one paragraph a line. Knows the page of every paragraph.
public record CleanText(String text, List<Paragraph> paragraphs) {

    /// Where a paragraph stands, half open, and the page it begins on, from 1.
    public record Paragraph(int start, int end, int page) {}

    /// A line as it stands on its page.
    record Line(int page, String text) {}

    public CleanText {
        paragraphs = List.copyOf(paragraphs);
    }

    /// @param pages as extracted, in order
    public static CleanText of(List<String> pages) {
        List<List<String>> lines = pages.stream().map(CleanText::lines).collect(Collectors.toList());
        List<List<String>> bare = PageFurniture.without(lines);
        List<Line> all = new ArrayList<>();
        for (int page = 0; page < bare.size(); page++)
            for (String line : bare.get(page)) all.add(new Line(page + 1, TornSyllables.mended(line)));
        return new Unwrapping(all).text();
    }

    /// A text whose pages, if it has any, are parted by form feeds.
    public static CleanText of(String text) {
        return of(Arrays.asList(text.split("\f", -1)));
    }

    /// The page on which what stands at the offset begins; 1 for a text without pages.
    public int pageAt(int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).start() <= offset) low = middle;
            else high = middle - 1;
        }
        return paragraphs.isEmpty() ? 1 : paragraphs.get(low).page();
    }

    private static List<String> lines(String page) {
        return VietnameseText.clean(Columns.marked(page)).lines().toList();
    }
}
