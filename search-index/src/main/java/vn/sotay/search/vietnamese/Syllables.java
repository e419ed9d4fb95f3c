package vn.sotay.search.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.language.VietnameseText;

/// A text as the sequence of its syllables. Punctuation parts syllables and is otherwise forgotten.
public record Syllables(List<Syllable> inOrder) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

    public Syllables {
        inOrder = List.copyOf(inOrder);
    }

    public static Syllables of(String text) {
        List<Syllable> found = new ArrayList<>();
        Matcher words = WORD.matcher(VietnameseText.clean(text));
        while (words.find()) found.add(Syllable.of(words.group()));
        return new Syllables(found);
    }

    /// The syllables in the form that is asked for, `Syllable::exact` or `Syllable::folded`.
    public List<String> single(Function<Syllable, String> form) {
        return inOrder.stream().map(form).toList();
    }

    /// Each two neighbours as one term. Most Vietnamese words are two syllables, so pairs do what word
    /// segmentation would.
    public List<String> pairs(Function<Syllable, String> form) {
        List<String> found = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) found.add(pair(inOrder.get(i - 1), inOrder.get(i), form));
        return found;
    }

    public static String pair(Syllable first, Syllable second, Function<Syllable, String> form) {
        return form.apply(first) + ' ' + form.apply(second);
    }
}
