package vn.sotay.search.ranking;

/// How much of a question a passage speaks of. BM25 cannot say: its scores have no fixed scale.
///
/// @param share of the informative syllables, weighed by rarity
/// @param pairs how many of the informative pairs
/// @param brief whether the question has few telling words
public record Coverage(float share, int pairs, boolean brief) {
    static final Coverage NONE = new Coverage(0, 0, false);

    static Coverage of(TermsFound found, Question question, WholeTexts weights, SearchSettings.Answering figures) {
        SearchSettings.Credit credit = figures.credit();
        boolean brief = question.brief(figures.brief());
        Neighbours neighbours = Neighbours.in(found, question, credit);
        float covered = 0;
        float whole = 0;
        for (int k = 0; k < question.asked().size(); k++) {
            Question.Asked asked = question.asked().get(k);
            if (!asked.informative()) continue;
            float alone = !found.has(k) ? 0 : found.exactly(k) ? 1 : credit.unlike();
            float apart = alone * (neighbours.pairs == 0 ? credit.scattered() : credit.lonely());
            float counts = neighbours.of[k] == 0 ? alone : Math.max(apart, neighbours.worth[k]);
            boolean doubtful = brief && asked.guessed();
            float rarity = doubtful ? weights.rarityOfUnknown() : weights.rarity(k);
            covered += rarity * (doubtful ? counts * neighbours.shareFound(k) : counts);
            whole += rarity;
        }
        return new Coverage(whole == 0 ? 0 : covered / whole, neighbours.pairs, brief);
    }

    public boolean answers(SearchSettings.Answering figures) {
        return share >= figures.leastShare(pairs, brief);
    }

    /// Whether it is worth being offered where nothing answers. Scattered words are not.
    public boolean isNear() {
        return pairs > 0 && share >= SearchSettings.NEAREST;
    }

    /// Informative pairs that are found, and what each syllable gains by its own.
    private static final class Neighbours {
        private final int[] of;
        private final int[] found;
        private final float[] worth;
        private int pairs;

        private Neighbours(int syllables) {
            of = new int[syllables];
            found = new int[syllables];
            worth = new float[syllables];
        }

        static Neighbours in(TermsFound terms, Question question, SearchSettings.Credit credit) {
            int syllables = question.asked().size();
            Neighbours all = new Neighbours(syllables);
            for (int i = 0; i < question.pairs().size(); i++) {
                Question.AskedPair pair = question.pairs().get(i);
                if (!pair.informative()) continue;
                boolean there = terms.has(syllables + i);
                if (there) all.pairs++;
                float its = !there ? 0 : terms.exactly(syllables + i) ? 1 : credit.unlikePair();
                for (int k = 0; k < syllables; k++)
                    if (pair.has(question.asked().get(k).syllable())) all.add(k, its);
            }
            return all;
        }

        private void add(int syllable, float its) {
            of[syllable]++;
            if (its > 0) found[syllable]++;
            worth[syllable] = Math.max(worth[syllable], its);
        }

        /// A guess is as good as the neighbours it is found with.
        float shareFound(int syllable) {
            return of[syllable] == 0 ? 0 : (float) found[syllable] / of[syllable];
        }
    }
}
