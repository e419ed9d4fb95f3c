package vn.sotay.search.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.sotay.language.VietnameseText;

/// A text as the sequence of its syllables. Punctuation parts syllables and is otherwise forgotten.
public record Syllables(List<Syllable> inOrder) {
    /// Letters and digits of all scripts.
    private static final int BEGINS = types(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER,
            Character.DECIMAL_DIGIT_NUMBER,
            Character.LETTER_NUMBER,
            Character.OTHER_NUMBER);

    private static final int CONTINUES =
            BEGINS | types(Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK);

    /// Parts the two of a pair.
    public static final char PARTED = ' ';

    private static final int MOST_REMEMBERED = 50_000;
    private static final int LONGEST_REMEMBERED = 20;
    private static final Map<String, Syllable> REMEMBERED = new ConcurrentHashMap<>();

    public Syllables {
        inOrder = List.copyOf(inOrder);
    }

    public static Syllables of(String text) {
        String clean = VietnameseText.clean(text);
        List<Syllable> found = new ArrayList<>();
        int at = 0;
        while (at < clean.length()) {
            int start = at;
            while (at < clean.length() && is(at == start ? BEGINS : CONTINUES, clean.codePointAt(at)))
                at += Character.charCount(clean.codePointAt(at));
            if (at > start) found.add(syllable(clean.substring(start, at)));
            else at += Character.charCount(clean.codePointAt(at));
        }
        return new Syllables(found);
    }

    private static int types(byte... types) {
        int bits = 0;
        for (byte type : types) bits |= 1 << type;
        return bits;
    }

    private static boolean is(int types, int codePoint) {
        return (types >>> Character.getType(codePoint) & 1) != 0;
    }

    /// Texts repeat their words, and taking one apart costs more than remembering it.
    private static Syllable syllable(String word) {
        if (word.length() > LONGEST_REMEMBERED) return Syllable.of(word);
        if (REMEMBERED.size() > MOST_REMEMBERED) REMEMBERED.clear();
        return REMEMBERED.computeIfAbsent(word, Syllable::of);
    }

    /// Two neighbours as one term. Most Vietnamese words are two syllables, so pairs do what word segmentation
    /// would.
    public static String pair(Syllable first, Syllable second, Function<Syllable, String> form) {
        return form.apply(first) + PARTED + form.apply(second);
    }
}
