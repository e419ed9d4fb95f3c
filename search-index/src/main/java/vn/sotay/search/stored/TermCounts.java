package vn.sotay.search.stored;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

/// The syllables of a text and its pairs of neighbours, each once with how often it stands there: a long text
/// repeats most of them, and Lucene takes in a count as quickly as a word.
public final class TermCounts {
    private final Map<Syllable, Integer> numbers = new HashMap<>();
    private Syllable[] syllables = new Syllable[512];
    private int[] counts = new int[512];
    private long[] pairs = new long[1024];
    private int pairCount;
    private int length;

    /// Pairs do not reach from one text into the next.
    void add(Syllables text) {
        long before = -1;
        for (Syllable syllable : text.inOrder()) {
            int here = numberOf(syllable);
            counts[here]++;
            if (before >= 0) addPair(before << Integer.SIZE | here);
            before = here;
        }
        length += text.inOrder().size();
    }

    int length() {
        return length;
    }

    TokenStream single(Function<Syllable, String> form) {
        return new Counted() {
            private int at;

            @Override
            public boolean incrementToken() {
                if (at == numbers.size()) return false;
                return next(form.apply(syllables[at]), counts[at++]);
            }
        };
    }

    TokenStream pairs(Function<Syllable, String> form) {
        Arrays.sort(pairs, 0, pairCount);
        return new Counted() {
            private int at;

            @Override
            public boolean incrementToken() {
                if (at == pairCount) return false;
                long pair = pairs[at];
                int begin = at;
                while (at < pairCount && pairs[at] == pair) at++;
                Syllable first = syllables[(int) (pair >>> Integer.SIZE)];
                return next(Syllables.pair(first, syllables[(int) pair], form), at - begin);
            }
        };
    }

    private int numberOf(Syllable syllable) {
        Integer known = numbers.get(syllable);
        if (known != null) return known;
        int number = numbers.size();
        numbers.put(syllable, number);
        if (number == syllables.length) {
            syllables = Arrays.copyOf(syllables, number * 2);
            counts = Arrays.copyOf(counts, number * 2);
        }
        syllables[number] = syllable;
        return number;
    }

    private void addPair(long pair) {
        if (pairCount == pairs.length) pairs = Arrays.copyOf(pairs, pairCount * 2);
        pairs[pairCount++] = pair;
    }

    private abstract static class Counted extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

        boolean next(String text, int count) {
            clearAttributes();
            term.append(text);
            frequency.setTermFrequency(count);
            return true;
        }
    }
}
