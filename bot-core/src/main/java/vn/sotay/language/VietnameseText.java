package vn.sotay.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Cleaning and folding of Vietnamese text. All functions are total: any string in, a string out, never
/// longer than the input by more than normalisation makes it.
public final class VietnameseText {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /// The sign that joins emoji is kept where it follows one.
    private static final Pattern INVISIBLE = Pattern.compile(
            "([\\p{So}\\x{1F3FB}-\\x{1F3FF}\\uFE0F]\\u200D)|[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\n\\t]]");

    private static final Pattern BLANKS = Pattern.compile("[\\h\\t]+");
    private static final Pattern BLANK_LINES = Pattern.compile(" ?\\n[ \\n]*\\n ?| ?\\n ?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Normalizer.Form NFC = Normalizer.Form.NFC;

    private VietnameseText() {}

    /// NFC, look-alikes of đ replaced, control and invisible characters (also those that turn the reading
    /// direction) removed, runs of blanks made one, lines kept, ends trimmed.
    public static String clean(String text) {
        if (PlainCleaning.isClean(text)) return text.strip();
        return PlainCleaning.of(text).orElseGet(() -> cleanedInSteps(text));
    }

    static String cleanedInSteps(String text) {
        String visible =
                INVISIBLE.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll(VietnameseText::joined);
        String composed = Normalizer.normalize(withRealD(visible), NFC);
        String spaced = BLANKS.matcher(composed).replaceAll(" ");
        return BLANK_LINES.matcher(spaced).replaceAll(VietnameseText::lineBreak).strip();
    }

    /// Lower case, no marks, đ as d, words parted by one space: "Nghị quyết 05-NQ/TU" becomes "nghi quyet
    /// 05 nq tu". Two texts that differ only in tone marks, case or punctuation have the same folded form.
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

    /// U+00D0, U+00F0, U+0189 and U+0256 are drawn like Đ and đ and come from old fonts and wrong
    /// keyboards.
    private static String withRealD(String text) {
        return text.replace('\u00D0', 'Đ')
                .replace('\u0189', 'Đ')
                .replace('\u00F0', 'đ')
                .replace('\u0256', 'đ');
    }

    static char realD(char sign) {
        return switch (sign) {
            case '\u00D0', '\u0189' -> 'Đ';
            case '\u00F0', '\u0256' -> 'đ';
            default -> sign;
        };
    }

    private static String joined(MatchResult invisible) {
        return invisible.group(1) == null ? "" : invisible.group(1);
    }

    private static String lineBreak(MatchResult blank) {
        return blank.group().chars().filter(c -> c == '\n').count() > 1 ? "\n\n" : "\n";
    }
}
