package vn.sotay.documents.lookup;

import java.util.ArrayList;
import java.util.List;
import vn.sotay.documents.Passage;

/// Passages put together again as they stand in the document: a heading is printed where it begins, once.
public final class ReadingText {
    private ReadingText() {}

    public static String of(List<Passage> passages) {
        List<String> lines = new ArrayList<>();
        List<String> under = List.of();
        for (Passage passage : passages) {
            lines.addAll(passage.headingsAfter(under));
            lines.add(passage.text());
            under = passage.headings();
        }
        return String.join("\n", lines);
    }
}
