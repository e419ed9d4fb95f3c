package vn.sotay.search.ranking;

import java.util.Arrays;

/// Which terms of a question stand in each text of a document, and whether just as they should.
final class TermsFound {
    private final int words;
    private long[] found = {};
    private long[] exact = {};
    private int text;
    private int above;
    private int top;
    private int texts;

    TermsFound(int terms) {
        words = (terms + Long.SIZE - 1) / Long.SIZE;
    }

    void clear(int count) {
        texts = count;
        int needed = (count + 1) * words;
        if (found.length < needed) {
            found = new long[needed * 2];
            exact = new long[needed * 2];
        } else {
            Arrays.fill(found, 0, needed, 0);
            Arrays.fill(exact, 0, needed, 0);
        }
    }

    void add(int term, int in, boolean asItShould) {
        int word = in * words + term / Long.SIZE;
        found[word] |= 1L << term;
        if (asItShould) exact[word] |= 1L << term;
    }

    /// From now on this text is asked about, together with what stands above it.
    void lookAt(int passage, int heading, int head) {
        text = passage;
        above = heading;
        top = head;
    }

    /// From now on this text is asked about, without what stands above it.
    void lookAt(int one) {
        lookAt(one, one, one);
    }

    /// From now on all texts are asked about, as one.
    void lookAtAll() {
        for (int i = 0; i < texts * words; i++) {
            found[texts * words + i % words] |= found[i];
            exact[texts * words + i % words] |= exact[i];
        }
        lookAt(texts);
    }

    boolean has(int term) {
        return in(found, term);
    }

    boolean exactly(int term) {
        return in(exact, term);
    }

    /// Of the question, in what is looked at.
    DocumentMatch.Share share(Question question, WholeTexts weights) {
        int syllables = question.asked().size();
        float words = 0;
        float allWords = 0;
        for (int i = 0; i < syllables; i++)
            if (question.asked().get(i).informative()) {
                allWords += weights.rarity(i);
                if (has(i)) words += weights.rarity(i);
            }
        float pairs = 0;
        float allPairs = 0;
        for (int i = 0; i < question.pairs().size(); i++)
            if (question.pairs().get(i).informative()) {
                allPairs += weights.rarity(syllables + i);
                if (has(syllables + i)) pairs += weights.rarity(syllables + i);
            }
        return new DocumentMatch.Share(allWords == 0 ? 0 : words / allWords, allPairs == 0 ? 0 : pairs / allPairs);
    }

    private boolean in(long[] bits, int term) {
        int word = term / Long.SIZE;
        long all = bits[text * words + word] | bits[above * words + word] | bits[top * words + word];
        return (all >>> term & 1) != 0;
    }
}
