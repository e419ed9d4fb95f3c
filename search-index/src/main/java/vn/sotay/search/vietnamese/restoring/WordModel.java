package vn.sotay.search.vietnamese.restoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.sotay.search.vietnamese.Syllable;

/// How often each syllable, and each two neighbours, stand in the texts. Syllables have numbers from 0.
public final class WordModel {
    static final int UNKNOWN = -1;
    private static final int[] NONE = {};

    /// Of all words, chosen with questions that lack half their marks.
    private static final double ASKED = 0.03;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> alike = new HashMap<>();
    private final List<Syllable> syllables = new ArrayList<>();
    private final Counts counts = new Counts();
    private final Pairs pairs = new Pairs();
    private long total;

    /// Knows nothing until it is told.
    public WordModel() {}

    public void add(String exact, long count) {
        Syllable syllable = Syllable.ofExact(exact);
        int number = syllables.size();
        syllables.add(syllable);
        counts.add(count);
        numbers.put(exact, number);
        alike.merge(syllable.folded(), new int[] {number}, WordModel::joined);
        total += count;
    }

    /// Neighbours whose syllables are known; others are passed over. They come in the order of the
    /// syllables.
    public void addPair(String first, String second, long count) {
        int one = numberOf(first);
        int other = numberOf(second);
        if (one != UNKNOWN && other != UNKNOWN) pairs.add(key(one, other), count);
    }

    /// The words of questions, as if they were a small share of the texts. Last, when all else is known.
    public void addAsked() {
        AskedWords asked = AskedWords.KNOWN;
        long worth = Math.max(1, Math.round(ASKED * total / asked.total()));
        asked.syllables().forEach((exact, count) -> {
            int number = numberOf(exact);
            if (number == UNKNOWN) add(exact, worth * count);
            else more(number, worth * count);
        });
        SortedMap<Long, Long> more = new TreeMap<>();
        asked.pairs()
                .forEach(
                        (pair, count) -> more.put(key(numberOf(pair.first()), numberOf(pair.second())), worth * count));
        pairs.addAll(more);
    }

    private void more(int number, long count) {
        counts.more(number, count);
        total += count;
    }

    private static long key(int first, int second) {
        return ((long) first << 32) | second;
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    int numberOf(String exact) {
        return numbers.getOrDefault(exact, UNKNOWN);
    }

    Syllable syllable(int number) {
        return syllables.get(number);
    }

    /// The syllables that are written so without their marks.
    int[] alike(String folded) {
        return alike.getOrDefault(folded, NONE);
    }

    /// Of all syllables. The fewer texts, the likelier is a word that was never seen.
    double share(int number) {
        return (number == UNKNOWN ? 0.5 : counts.of(number)) / Math.max(1, total);
    }

    /// How often the second follows where the first stands.
    double follows(int first, int second) {
        if (first == UNKNOWN || second == UNKNOWN) return 0;
        return pairs.of(key(first, second)) / (double) counts.of(first);
    }

    private static final class Counts {
        private long[] counts = new long[1 << 12];
        private int size;

        void add(long count) {
            if (size == counts.length) counts = Arrays.copyOf(counts, size * 2);
            counts[size++] = count;
        }

        void more(int number, long count) {
            counts[number] += count;
        }

        long of(int number) {
            return counts[number];
        }
    }

    /// Sorted keys, found by halving: 12 bytes a pair.
    private static final class Pairs {
        private long[] keys = new long[1 << 12];
        private int[] counts = new int[1 << 12];
        private int size;

        void add(long key, long count) {
            if (size > 0 && key <= keys[size - 1]) throw new IllegalArgumentException("pairs come in order");
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            keys[size] = key;
            counts[size++] = (int) Math.min(count, Integer.MAX_VALUE);
        }

        /// Among those that are there, each in its place.
        void addAll(SortedMap<Long, Long> more) {
            Pairs all = new Pairs();
            int at = 0;
            for (Map.Entry<Long, Long> one : more.entrySet()) {
                long before = 0;
                for (; at < size && keys[at] <= one.getKey(); at++)
                    if (keys[at] == one.getKey()) before = counts[at];
                    else all.add(keys[at], counts[at]);
                all.add(one.getKey(), before + one.getValue());
            }
            for (; at < size; at++) all.add(keys[at], counts[at]);
            keys = all.keys;
            counts = all.counts;
            size = all.size;
        }

        int of(long key) {
            int place = Arrays.binarySearch(keys, 0, size, key);
            return place < 0 ? 0 : counts[place];
        }
    }
}
