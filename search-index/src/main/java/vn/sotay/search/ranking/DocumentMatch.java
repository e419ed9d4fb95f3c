package vn.sotay.search.ranking;

import vn.sotay.search.answering.AnswerSort;

/// How the passages of one document answer a question.
///
/// @param entry    Lucene's number of it, good for one state of the index
/// @param best     the passage that answers best
/// @param whole    how well the whole text does
/// @param found    how much of the question stands in it at all
public record DocumentMatch(int entry, Best best, Passages passages, float whole, Found found) {

    /// @param held the kind of thing that was asked for, where the passage was chosen among others and holds one
    public record Best(int ordinal, Parts parts, Coverage coverage, AnswerSort held) {}

    /// What the score of the best passage is made of.
    ///
    /// @param words   in its own text
    /// @param pairs   neighbours in its own text
    /// @param heading of the headings above it
    /// @param head    of the document's title, number, kind and issuer
    /// @param place   of a place that was named
    public record Parts(float words, float pairs, float heading, float head, float place) {
        static final Parts NONE = new Parts(0, 0, 0, 0, 0);
    }

    DocumentMatch showing(Best other) {
        return new DocumentMatch(entry, other, passages, whole, found);
    }

    /// One that is known by other things than its passages' words.
    static DocumentMatch unread(int entry, int ordinal) {
        return new DocumentMatch(
                entry,
                new Best(ordinal, Parts.NONE, Coverage.NONE, AnswerSort.ANYTHING),
                Passages.NONE,
                0,
                Found.NOTHING);
    }

    /// @param anywhere what stands in any of its texts
    /// @param head     what stands in its head
    /// @param named    the share of the head's own words that the question has
    /// @param near     how many passages score half of the best, or more
    public record Found(Share anywhere, Share head, float named, int near) {
        static final Found NOTHING = new Found(Share.NONE, Share.NONE, 0, 0);
    }

    /// What share of the question's informative words and pairs is found, weighed by rarity.
    public record Share(float words, float pairs) {
        static final Share NONE = new Share(0, 0);
    }

    /// Scores of the best three.
    public record Passages(float first, float second, float third) {
        static final Passages NONE = new Passages(0, 0, 0);

        Passages with(float score) {
            if (score > first) return new Passages(score, first, second);
            if (score > second) return new Passages(first, score, second);
            return score > third ? new Passages(first, second, score) : this;
        }
    }
}
