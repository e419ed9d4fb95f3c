package vn.sotay.search.ranking;

/// How much of a question a passage speaks of. BM25 cannot say: its scores have no fixed scale.
///
/// @param share of the informative syllables, weighed by rarity
/// @param pairs how many of the informative pairs
public record Coverage(float share, int pairs) {
    static final Coverage NONE = new Coverage(0, 0);

    static Coverage of(TermsFound found, Question question, WholeTexts weights, SearchSettings.Credit credit) {
        int syllables = question.asked().size();
        int pairs = 0;
        float[] withNeighbour = new float[syllables];
        boolean[] hasNeighbours = new boolean[syllables];
        for (int i = 0; i < question.pairs().size(); i++) {
            Question.AskedPair pair = question.pairs().get(i);
            if (!pair.informative()) continue;
            boolean there = found.has(syllables + i);
            if (there) pairs++;
            float worth = !there ? 0 : found.exactly(syllables + i) ? 1 : credit.unlikePair();
            for (int k = 0; k < syllables; k++)
                if (pair.has(question.asked().get(k).syllable())) {
                    hasNeighbours[k] = true;
                    withNeighbour[k] = Math.max(withNeighbour[k], worth);
                }
        }
        float covered = 0;
        float whole = 0;
        for (int k = 0; k < syllables; k++) {
            if (!question.asked().get(k).informative()) continue;
            float alone = !found.has(k) ? 0 : found.exactly(k) ? 1 : credit.unlike();
            float apart = alone * (pairs == 0 ? credit.scattered() : credit.lonely());
            covered += weights.rarity(k) * (hasNeighbours[k] ? Math.max(apart, withNeighbour[k]) : alone);
            whole += weights.rarity(k);
        }
        return new Coverage(whole == 0 ? 0 : covered / whole, pairs);
    }

    public boolean answers(SearchSettings.Answering figures) {
        return share >= figures.leastShare(pairs);
    }
}
