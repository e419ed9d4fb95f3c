package vn.sotay.admin.pages.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.documents.Passage;

/// A document's text as the page shows it: a heading where it begins, and an outline that leads there.
///
/// @param pieces   in reading order
/// @param headings the outline
record TextView(List<Piece> pieces, List<Heading> headings) {
    private static final int DEEPEST = 3;
    private static final int LONGEST_TITLE = 120;

    /// @param begins headings that begin with it
    /// @param here   whether it is the passage that was asked for
    /// @param page   of the original, where it is known
    record Piece(
            int ordinal, String path, List<Heading> begins, List<String> lines, boolean here, Optional<Integer> page) {}

    /// @param level from 1
    /// @param ordinal of the passage where it begins
    record Heading(int level, String text, int ordinal) {}

    static TextView of(List<Passage> passages, int here) {
        return of(passages, here, Map.of());
    }

    /// @param pages of the original, by ordinal
    static TextView of(List<Passage> passages, int here, Map<Integer, Integer> pages) {
        List<Piece> pieces = new ArrayList<>();
        List<Heading> outline = new ArrayList<>();
        List<String> under = List.of();
        for (Passage passage : passages) {
            List<Heading> begins = begins(passage, under);
            begins.stream().filter(one -> one.level() <= DEEPEST).forEach(outline::add);
            ownTitle(passage).ifPresent(outline::add);
            pieces.add(new Piece(
                    passage.ordinal(),
                    passage.path(),
                    begins,
                    passage.text().lines().toList(),
                    passage.ordinal() == here,
                    Optional.ofNullable(pages.get(passage.ordinal()))));
            under = passage.headings();
        }
        return new TextView(pieces, outline);
    }

    /// "Điều 5. Phân loại": printed at the beginning of the passage itself, and cited by it.
    private static Optional<Heading> ownTitle(Passage passage) {
        String cited = passage.path().split(",", 2)[0];
        return passage.text()
                .lines()
                .findFirst()
                .filter(line ->
                        cited.startsWith("Điều ") && line.startsWith(cited + ".") && line.length() <= LONGEST_TITLE)
                .map(line -> new Heading(DEEPEST, line, passage.ordinal()));
    }

    private static List<Heading> begins(Passage passage, List<String> under) {
        int same = 0;
        List<String> headings = passage.headings();
        while (same < headings.size()
                && same < under.size()
                && headings.get(same).equals(under.get(same))) same++;
        List<Heading> begins = new ArrayList<>();
        for (int level = same; level < headings.size(); level++)
            begins.add(new Heading(level + 1, headings.get(level), passage.ordinal()));
        return begins;
    }
}
