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

    TermsFound(int terms) {
        words = (terms + Long.SIZE - 1) / Long.SIZE;
    }

    void clear(int texts) {
        if (found.length < texts * words) {
            found = new long[texts * words * 2];
            exact = new long[texts * words * 2];
        } else {
            Arrays.fill(found, 0, texts * words, 0);
            Arrays.fill(exact, 0, texts * words, 0);
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

    boolean has(int term) {
        return in(found, term);
    }

    boolean exactly(int term) {
        return in(exact, term);
    }

    private boolean in(long[] bits, int term) {
        int word = term / Long.SIZE;
        long all = bits[text * words + word] | bits[above * words + word] | bits[top * words + word];
        return (all >>> term & 1) != 0;
    }
}
