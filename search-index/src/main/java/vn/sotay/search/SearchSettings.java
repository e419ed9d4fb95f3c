package vn.sotay.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// The figures of ranking. They are chosen together, by measuring; change one and measure all.
record SearchSettings(Weights weights, Pooling pooling, Answering answering) {
    /// Saturation and length normalisation of BM25: passages are short and of one length, so both are mild.
    static final float BM25_K1 = 0.9f;

    static final float BM25_B = 0.5f;

    /// A pasted page must neither fail on Lucene's limit of clauses nor take long; the first syllables say what it is about.
    static final int MOST_SYLLABLES = 60;

    static final int MOST_CHARACTERS = 4_000;

    /// Passages that are pooled into documents.
    static final int CANDIDATES = 1_000;

    /// Of documents with the same number, how likely the next in order is meant, against the one before.
    static final float NEXT_OF_THE_NUMBER = 0.9f;

    static final SearchSettings MEASURED = new SearchSettings(
            new Weights(0.3f, 0.5f, 0.15f, 4f), new Pooling(0.5f, 0.25f, 0.7f), new Answering(0.5f, 0.35f, 0.5f, 0.3f));

    static Similarity similarity() {
        return new BM25Similarity(BM25_K1, BM25_B);
    }

    /// @param head        of title, path and headings against the text
    /// @param folded      of a match without marks where marks were typed
    /// @param scaffolding of the words around a question
    /// @param place       of a passage the question names ("điều 7"), as strong as some rare words
    record Weights(float head, float folded, float scaffolding, float place) {
        /// Where the document is given, a place that is named decides.
        Weights insideDocument() {
            return new Weights(head, folded, scaffolding, place * 10);
        }
    }

    /// @param second, third what a document's next best passages add to its best
    /// @param ended         factor for what was replaced or expired: enough to lose against an equal answer in force, not
    ///                      enough to lose against a poor one
    record Pooling(float second, float third, float ended) {}

    /// When a passage answers at all. Coverage is the share of the question's informative syllables, weighed by rarity,
    /// that are in the passage or its head.
    ///
    /// @param enough   the least coverage of the best document. Everyday words of a question about something else ("giá vàng")
    ///                 are found scattered and stay below one half; on a Party library real questions reach 0.6 and more
    /// @param tail     the least coverage of the documents listed after it
    /// @param lonely   what a syllable counts for without one of its neighbours: most words have two syllables
    /// @param unlike   what a syllable counts for when it has other marks than those typed
    record Answering(float enough, float tail, float lonely, float unlike) {}
}
