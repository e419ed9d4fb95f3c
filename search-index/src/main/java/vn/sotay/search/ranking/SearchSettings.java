package vn.sotay.search.ranking;

/// The figures of ranking. They are chosen together, by measuring; change one, measure all, and teach {@link
/// LearnedOrder} again.
///
/// @param ended factor for what was replaced or expired: enough to lose against an equal answer in force, not
///              enough to lose against a poor one
public record SearchSettings(Weights weights, Pooling pooling, float ended, Choosing choosing, Answering answering) {
    /// Saturation and length normalisation of BM25: passages are short and of one length, so both are mild.
    public static final Bm25 OF_PASSAGES = new Bm25(0.9f, 0.5f);

    /// Whole documents are of every length.
    public static final Bm25 OF_WHOLE_DOCUMENTS = new Bm25(1.2f, 0.75f);

    /// Of title, number, issuer and headings together, as most documents have them.
    public static final float HEAD_SYLLABLES = 40;

    /// A pasted page must neither fail on Lucene's limit of clauses nor take long; the first syllables say
    /// what it is about.
    public static final int MOST_SYLLABLES = 50;

    /// Syllables of a question that are looked at, repeated ones included.
    public static final int MOST_LOOKED_AT = 120;

    public static final int MOST_CHARACTERS = 4_000;

    /// Documents whose passages are looked at, the best by their whole texts: of those that answer, 96 in 100 are
    /// among 60.
    public static final int CANDIDATES = 80;

    /// Documents of which the passage to be shown is chosen once more.
    public static final int SHOWN = 10;

    /// As many where only the first is wanted.
    public static final int FEW_CANDIDATES = 10;

    /// Documents that are asked whether they answer, at least.
    public static final int LOOKED_AT = 5;

    /// Of documents with the same number, how likely the next in order is meant, against the one before.
    public static final float NEXT_OF_THE_NUMBER = 0.9f;

    /// The share of a question that something must cover to be offered as the nearest where nothing answers.
    public static final float NEAREST = 0.35f;

    /// What was read as a filter narrows when the best answer inside has this share of the best score outside.
    public static final float AS_GOOD = 0.6f;

    public static final SearchSettings MEASURED = new SearchSettings(
            new Weights(0.3f, 0.5f, 0.5f, 4f),
            new Pooling(0.4f, 0.2f, 2.2f),
            0.7f,
            new Choosing(0.3f, 1.4f),
            new Answering(0.5f, 3, 0.3f, 0.2f, new Brief(7, 2, 0.6f), new Credit(0.5f, 0.4f, 0.3f, 0.7f)));

    /// Where the document is given, a place that is named decides.
    public SearchSettings insideDocument() {
        Weights named = new Weights(weights.head(), weights.folded(), weights.scaffolding(), weights.place() * 10);
        return new SearchSettings(named, pooling, ended, choosing, answering);
    }

    /// @param head        of title, path and headings against the text
    /// @param folded      of a match without marks where marks were typed
    /// @param scaffolding of the words around a question
    /// @param place       of a passage the question names ("điều 7"), as strong as some rare words
    public record Weights(float head, float folded, float scaffolding, float place) {
        float of(boolean scaffold) {
            return scaffold ? scaffolding : 1;
        }
    }

    /// @param second, third what a document's next best passages add to its best
    /// @param whole         what the whole text adds, of its own score
    public record Pooling(float second, float third, float whole) {}

    /// Which passage of a document is shown. Chosen on the golden list (first right 0.81 without, 0.84 with both)
    /// and on sets whose parts were joined (ALQAC 2022 0.909 and 0.913, XQuAD 0.948 and 0.953 right in the given
    /// document).
    ///
    /// @param ofTitle factor for words that the document's title has: openings repeat it and say no more
    /// @param holding factor for a passage that holds the kind of thing that is asked for
    public record Choosing(float ofTitle, float holding) {}

    /// When a passage answers at all, by the share of the question's informative syllables that it has
    /// (weighed by rarity) and the number of neighbouring pairs. Measured with the questions of XQuAD: of
    /// those put to a Party library 3 in 100 get an answer, of those put to their own texts 97 (73 with a
    /// slip in every fifth word).
    ///
    /// @param enough      the share that suffices. The everyday words of a question about something else
    ///                    ("giá vàng hôm nay") are found scattered and stay below one half; questions to a
    ///                    Party library mostly reach 0.6
    /// @param enoughPairs with so many pairs `withPairs` suffices, and 0.1 less with each pair more: a long
    ///                    question, or one with slips, has words that no passage repeats, but nothing else
    ///                    has three of its pairs
    /// @param tail        below this share nothing is listed
    /// @param brief       what brief questions need
    /// @param credit      what a syllable counts for
    public record Answering(float enough, int enoughPairs, float withPairs, float tail, Brief brief, Credit credit) {
        float leastShare(int pairs, boolean isBrief) {
            if (isBrief && pairs < brief.pairs) return brief.enough;
            return pairs < enoughPairs ? enough : Math.max(tail, withPairs - 0.1f * (pairs - enoughPairs));
        }
    }

    /// A brief question about something else has some everyday word in every library, and a guessed word soon is
    /// half of it. Of the 30 golden ones with no answer 25 are told so; without this 16.
    ///
    /// @param syllables informative ones, at most
    /// @param pairs     with fewer than so many, `enough` must be covered
    public record Brief(int syllables, int pairs, float enough) {}

    /// What a syllable counts for when it is not found with a neighbour and as typed; that counts 1.
    ///
    /// @param lonely     without its neighbours, in a passage that has some pair of the question
    /// @param scattered  in one that has none
    /// @param unlike     with other marks than those typed
    /// @param unlikePair with a neighbour, but with other marks
    public record Credit(float lonely, float scattered, float unlike, float unlikePair) {}
}
