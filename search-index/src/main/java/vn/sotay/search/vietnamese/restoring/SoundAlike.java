package vn.sotay.search.vietnamese.restoring;

import java.util.List;
import java.util.function.Consumer;

/// The spellings of a syllable that are taken for one another where they sound alike: tr and ch, s and x, d, gi
/// and r, l and n at the beginning; n and ng, t and c at the end.
final class SoundAlike {
    private static final List<String[]> BEGINNINGS = List.of(
            new String[] {"tr", "ch"}, new String[] {"s", "x"}, new String[] {"d", "gi", "r"}, new String[] {"l", "n"});
    private static final List<String[]> ENDINGS = List.of(new String[] {"n", "ng"}, new String[] {"t", "c"});

    private SoundAlike() {}

    /// @param exact with its marks, the tone last
    static void each(String exact, Consumer<String> other) {
        int end = exact.length();
        String tone = end > 1 && Character.isDigit(exact.charAt(end - 1)) ? exact.substring(end - 1) : "";
        String letters = exact.substring(0, end - tone.length());
        for (String[] group : BEGINNINGS)
            for (String one : group)
                if (begins(letters, one))
                    others(group, one, by -> other.accept(by + letters.substring(one.length()) + tone));
        for (String[] group : ENDINGS)
            for (String one : group)
                if (letters.length() > one.length() + 1 && letters.endsWith(one))
                    others(
                            group,
                            one,
                            by -> other.accept(letters.substring(0, letters.length() - one.length()) + by + tone));
    }

    /// A consonant, with a vowel after it.
    private static boolean begins(String letters, String one) {
        return letters.length() > one.length()
                && letters.startsWith(one)
                && "hrg".indexOf(letters.charAt(one.length())) < 0;
    }

    private static void others(String[] group, String one, Consumer<String> take) {
        for (String by : group) if (!by.equals(one)) take.accept(by);
    }
}
