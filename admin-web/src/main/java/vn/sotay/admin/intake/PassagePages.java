package vn.sotay.admin.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.documents.Passage;
import vn.sotay.documents.structure.CleanText;

/// On which page of its file each passage begins.
final class PassagePages {
    private PassagePages() {}

    /// By ordinal, from 1. A passage whose beginning is not found in the pages is left out, and so is everything
    /// where there is only one page.
    ///
    /// @param pages the text of each, as the draft was read from them
    static Map<Integer, Integer> of(List<String> pages, List<Passage> passages) {
        Map<Integer, Integer> found = new HashMap<>();
        if (pages.size() < 2) return found;
        CleanText clean = CleanText.of(pages);
        int from = 0;
        for (Passage passage : passages) {
            String begins = passage.text().lines().findFirst().orElse("");
            int at = begins.isEmpty() ? -1 : clean.text().indexOf(begins, from);
            if (at < 0) continue;
            found.put(passage.ordinal(), clean.pageAt(at));
            from = at + begins.length();
        }
        return found;
    }
}
