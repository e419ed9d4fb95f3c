package vn.sotay.search.ranking;

/// BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) without the constant factor
/// k1 + 1.
///
/// @param saturation k1: how soon repeating a word adds no more
/// @param length     b: how much long texts lose
public record Bm25(float saturation, float length) {
    /// What the frequency is compared with in a text so long.
    float norm(float syllables, float average) {
        return saturation * (1 - length + length * syllables / average);
    }

    /// @param in  how many texts have it
    /// @param all how many there are
    static float rarity(double in, double all) {
        return (float) Math.log(1 + (Math.max(0, all - in) + 0.5) / (in + 0.5));
    }
}
