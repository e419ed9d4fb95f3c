package vn.sotay.search.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.language.VietnameseText;

/// A text as the sequence of its syllables. Punctuation parts syllables and is otherwise forgotten.
public record Syllables(List<Syllable> inOrder) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

    /// Parts the two of a pair.
    public static final char PARTED = ' ';

    private static final int MOST_REMEMBERED = 50_000;
    private static final int LONGEST_REMEMBERED = 20;
    private static final Map<String, Syllable> REMEMBERED = new ConcurrentHashMap<>();

    public Syllables {
        inOrder = List.copyOf(inOrder);
    }

    public static Syllables of(String text) {
        List<Syllable> found = new ArrayList<>();
        Matcher words = WORD.matcher(VietnameseText.clean(text));
        while (words.find()) found.add(syllable(words.group()));
        return new Syllables(found);
    }

    /// Texts repeat their words, and taking one apart costs more than remembering it.
    private static Syllable syllable(String word) {
        if (word.length() > LONGEST_REMEMBERED) return Syllable.of(word);
        if (REMEMBERED.size() > MOST_REMEMBERED) REMEMBERED.clear();
        return REMEMBERED.computeIfAbsent(word, Syllable::of);
    }

    /// Those of several texts, one after the other.
    public static Syllables joined(List<Syllables> parts) {
        return new Syllables(
                parts.stream().flatMap(part -> part.inOrder.stream()).toList());
    }

    /// Two neighbours as one term. Most Vietnamese words are two syllables, so pairs do what word segmentation
    /// would.
    public static String pair(Syllable first, Syllable second, Function<Syllable, String> form) {
        return form.apply(first) + PARTED + form.apply(second);
    }
}
