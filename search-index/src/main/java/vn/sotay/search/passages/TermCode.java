package vn.sotay.search.passages;

import vn.sotay.search.vietnamese.Syllable;

/// A term as 32 bits: first the letters without marks, then the exact form. So the codes of all terms that
/// differ in marks only lie next to each other.
public final class TermCode {
    private static final int EXACT_BITS_OF_SYLLABLE = 12;
    private static final int EXACT_BITS_OF_PAIR = 8;
    private static final int SCATTER = 0x9E3779B9;
    private static final int SECOND = 0x85EBCA6B;

    /// Stands for any number beside its neighbour: "15 ngày" is kept as "# ngày" too.
    public static final Syllable NUMBER = new Syllable("#", "#");

    /// Beside a passage in which the sign stands; no syllable says so.
    public static final String PERCENT = "%";

    private TermCode() {}

    /// The codes from `low` to `high`, compared without sign.
    public record Range(int low, int high) {}

    public static int of(Syllable syllable) {
        return joined(hash(syllable.folded()), hash(syllable.exact()), EXACT_BITS_OF_SYLLABLE);
    }

    public static int of(Syllable first, Syllable second) {
        int letters = hash(first.folded()) * SECOND + hash(second.folded());
        int exact = hash(first.exact()) * SECOND + hash(second.exact());
        return joined(letters, exact, EXACT_BITS_OF_PAIR);
    }

    /// @param place "dieu 7"
    public static int ofPlace(String place) {
        return hash(place);
    }

    public static Range exactly(int code) {
        return new Range(code, code);
    }

    public static Range withAnyMarks(Syllable syllable) {
        return variants(of(syllable), EXACT_BITS_OF_SYLLABLE);
    }

    public static Range withAnyMarks(Syllable first, Syllable second) {
        return variants(of(first, second), EXACT_BITS_OF_PAIR);
    }

    private static Range variants(int code, int exactBits) {
        int exact = (1 << exactBits) - 1;
        return new Range(code & ~exact, code | exact);
    }

    private static int joined(int letters, int exact, int exactBits) {
        int lettersOnly = scattered(letters) & -(1 << exactBits);
        return lettersOnly | scattered(exact) >>> (Integer.SIZE - exactBits);
    }

    private static int hash(String letters) {
        return scattered(letters.hashCode());
    }

    private static int scattered(int hash) {
        int once = (hash ^ hash >>> 15) * SCATTER;
        return once ^ once >>> 13;
    }
}
