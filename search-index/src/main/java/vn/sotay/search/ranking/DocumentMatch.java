package vn.sotay.search.ranking;

import vn.sotay.search.answering.AnswerSort;

/// How the passages of one document answer a question.
///
/// @param entry    Lucene's number of it, good for one state of the index
/// @param best     the passage that answers best
/// @param whole    how well the whole text does
public record DocumentMatch(int entry, Best best, Passages passages, float whole) {

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
        return new DocumentMatch(entry, other, passages, whole);
    }

    /// One that is known by other things than its passages' words.
    static DocumentMatch unread(int entry, int ordinal) {
        return new DocumentMatch(
                entry, new Best(ordinal, Parts.NONE, Coverage.NONE, AnswerSort.ANYTHING), Passages.NONE, 0);
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
