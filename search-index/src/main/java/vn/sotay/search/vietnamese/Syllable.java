package vn.sotay.search.vietnamese;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.sotay.language.VietnameseText;

/// Âm tiết: what is written between two blanks, in the two forms that are compared.
///
/// @param exact  one form for all spellings of a syllable: lower case, the tone as a digit at the end (hòa
///               and hoà are "hoa2"), i for y where both are written (lý, lí), a number without leading
///               zeros
/// @param folded the same without any mark, đ as d
public record Syllable(String exact, String folded) {
    /// Longer runs of letters are not words; cut, they stay valid index terms.
    private static final int LONGEST = 40;

    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";
    private static final Pattern ENDS_IN_EITHER_I = Pattern.compile("(?:[hklmstv]|qu)y[1-5]?");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    /// The syllable that one run of letters and digits is.
    public static Syllable of(String word) {
        String cut = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        String exact = withOneI(withToneLast(cut.toLowerCase(Locale.ROOT)));
        String folded = withOneI(VietnameseText.withoutMarks(cut));
        return Character.isDigit(cut.charAt(0)) ? plainNumber(exact, folded) : new Syllable(exact, folded);
    }

    /// The syllable whose exact form this is, "hoa2".
    public static Syllable ofExact(String exact) {
        int last = exact.length() - 1;
        boolean toned = last > 0 && exact.charAt(last) >= '1' && exact.charAt(last) <= '5';
        String letters = VietnameseText.withoutMarks(toned ? exact.substring(0, last) : exact);
        return new Syllable(withOneI(exact), withOneI(letters));
    }

    /// Whether it was written with a tone, a vowel mark or đ.
    public boolean marked() {
        return !exact.equals(folded);
    }

    /// Whether `typed` may stand for this syllable: the same, or the same with its marks left out.
    public boolean mayBeTyped(Syllable typed) {
        return typed.marked() ? equals(typed) : folded.equals(typed.folded);
    }

    private static Syllable plainNumber(String exact, String folded) {
        return new Syllable(
                LEADING_ZEROS.matcher(exact).replaceFirst(""),
                LEADING_ZEROS.matcher(folded).replaceFirst(""));
    }

    private static String withToneLast(String lower) {
        if (lower.chars().allMatch(c -> c < 128)) return lower;
        StringBuilder letters = new StringBuilder(lower.length());
        int tone = 0;
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            int found = TONES.indexOf(decomposed.charAt(i));
            if (found < 0) letters.append(decomposed.charAt(i));
            else tone = found + 1;
        }
        String composed = Normalizer.normalize(letters, Normalizer.Form.NFC);
        return tone == 0 ? composed : composed + tone;
    }

    private static String withOneI(String syllable) {
        if (syllable.indexOf('y') < 0 || !ENDS_IN_EITHER_I.matcher(syllable).matches()) return syllable;
        return syllable.replace('y', 'i');
    }
}
