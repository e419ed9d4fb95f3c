package vn.sotay.search.ranking;

/// What is known of a document that a question may mean, besides its evidence. Shares are 0 to 1; a rank is one
/// over the place, so 1 for the first.
public enum Signal {
    /// Of the highest evidence among the candidates.
    EVIDENCE,
    EVIDENCE_RANK,
    /// The best passage's score, of the highest, and of what a passage with every word and pair scores.
    PASSAGE,
    PASSAGE_OF_IDEAL,
    /// What the next best passage scores, of the best.
    SECOND,
    /// Of the highest score of a whole text.
    WHOLE,
    WHOLE_RANK,
    /// The question's words and pairs that the best passage has.
    COVERED,
    COVERED_PAIRS,
    /// Those that stand anywhere in the document.
    ANYWHERE,
    ANYWHERE_PAIRS,
    /// Those that stand in its number, kind, issuer and title.
    HEAD,
    HEAD_PAIRS,
    /// The share of the head's words that the question has.
    HEAD_NAMED,
    /// What head, headings and pairs bring to the best passage's score.
    BY_HEAD,
    BY_HEADING,
    BY_PAIRS,
    /// The natural logarithms of how many passages and syllables it has.
    PASSAGES,
    LENGTH,
    /// Where the best passage stands: 0 at the beginning, nearly 1 at the end.
    PLACE,
    /// The natural logarithm of how many passages score half of the best.
    NEAR,
    /// Years that the newest of the ten with most evidence was issued after it.
    YEARS_BEHIND,
    NEWER_RANK,
    /// 2 for a law, charter or constitution, 1 for other rules, 0 for all else.
    STANDING,
    /// How many telling words the question has.
    ASKED,
}
