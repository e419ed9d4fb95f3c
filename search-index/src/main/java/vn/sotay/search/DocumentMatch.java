package vn.sotay.search;

/// How the passages of one document answer a question.
///
/// @param entry    Lucene's number of it, good for one state of the index
/// @param best     the passage that answers best
/// @param whole    how well the whole text does
record DocumentMatch(int entry, Best best, Passages passages, float whole) {

    /// What the score of the best passage is made of.
    ///
    /// @param text    of its own words
    /// @param heading of the headings above it
    /// @param head    of the document's title, number, kind and issuer
    record Best(int ordinal, float text, float heading, float head, Coverage coverage) {}

    /// Scores of the best three.
    record Passages(float first, float second, float third) {
        static final Passages NONE = new Passages(0, 0, 0);

        Passages with(float score) {
            if (score > first) return new Passages(score, first, second);
            if (score > second) return new Passages(first, score, second);
            return score > third ? new Passages(first, second, score) : this;
        }
    }
}
