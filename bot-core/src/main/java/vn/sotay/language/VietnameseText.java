package vn.sotay.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Cleaning and folding of Vietnamese text. All functions are total: any string in, a string out, never longer than the
/// input by more than normalisation makes it.
public final class VietnameseText {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\n\\t\\u200D]]|(?<![\\p{So}\\uFE0F])\\u200D");
    private static final Pattern BLANKS = Pattern.compile("[\\h\\t]+");
    private static final Pattern BLANK_LINES = Pattern.compile(" ?\\n[ \\n]*\\n ?| ?\\n ?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private VietnameseText() {}

    /// NFC, look-alikes of đ replaced, control and invisible characters (also those that turn the reading direction)
    /// removed, runs of blanks made one, lines kept, ends trimmed.
    public static String clean(String text) {
        String composed = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        String visible = INVISIBLE.matcher(withRealD(composed)).replaceAll("");
        String spaced = BLANKS.matcher(visible).replaceAll(" ");
        return BLANK_LINES.matcher(spaced).replaceAll(VietnameseText::lineBreak).strip();
    }

    /// Lower case, no marks, đ as d, words parted by one space: "Nghị quyết 05-NQ/TU" becomes "nghi quyet 05 nq tu".
    /// Two texts that differ only in tone marks, case or punctuation have the same folded form.
    public static String folded(String text) {
        return NOT_WORD.matcher(withoutMarks(text)).replaceAll(" ").strip();
    }

    /// Lower case, no marks, đ as d; punctuation and spacing stay.
    public static String withoutMarks(String text) {
        String lower = withRealD(text).toLowerCase(Locale.ROOT).replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /// Whether the text carries any Vietnamese mark (tone, circumflex, breve, horn or đ).
    public static boolean hasMarks(String text) {
        return !withoutMarks(text).equals(withRealD(text).toLowerCase(Locale.ROOT));
    }

    /// U+00D0, U+00F0, U+0189 and U+0256 are drawn like Đ and đ and come from old fonts and wrong keyboards.
    private static String withRealD(String text) {
        return text.replace('\u00D0', 'Đ')
                .replace('\u0189', 'Đ')
                .replace('\u00F0', 'đ')
                .replace('\u0256', 'đ');
    }

    private static String lineBreak(java.util.regex.MatchResult blank) {
        return blank.group().chars().filter(c -> c == '\n').count() > 1 ? "\n\n" : "\n";
    }
}
