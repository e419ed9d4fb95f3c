package vn.sotay.documents.structure;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.language.PlainLetters;
import vn.sotay.language.SyllableForm;

/// Mends syllables that a bad text layer tore at the letter with the mark: "th ẻ", "Đ ảng", "tr ườ ng". Two
/// pieces become one only where together they are a syllable and apart one of them is none.
final class TornSyllables {
    private static final Pattern START_AND_REST = Pattern.compile("(?<![\\p{L}\\p{N}/.-])"
            + "((?iu:ngh|ng|nh|gh|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx\\u0111]))[ -](\\p{L}{1,5})"
            + "(?:[ -]((?iu:ng|nh|ch|[nmtcpiuoy]))(?!\\p{L}))?(?!\\p{L})");
    private static final Pattern REST_AND_END =
            Pattern.compile("(?<![\\p{L}\\p{N}/.-])(\\p{L}{1,5})[ -]((?iu:ng|nh|ch))(?!\\p{L})");

    /// After these a single letter is a name of its own: "điểm đ ở khoản 2".
    private static final Pattern NAMES_A_LETTER = Pattern.compile(
            ".*\\b(?:diem|tiet|muc|y|nhom|loai|hang|lop|bo|khoi|khu|to|doi|bang|phan|luc|mau|so) ", Pattern.DOTALL);

    private static final Pattern AFTER_A_NAME = Pattern.compile(".*(?<!\\p{L})\\p{Lu}\\p{L}* ", Pattern.DOTALL);
    private static final int LOOK_BACK = 12;
    private static final String VOWELS = "aeiouy";

    private TornSyllables() {}

    static String mended(String line) {
        if (!hasBareConsonants(line)) return line;
        Matcher starts = START_AND_REST.matcher(line);
        String begun = starts.replaceAll(torn -> Matcher.quoteReplacement(withStart(torn, line)));
        return REST_AND_END.matcher(begun).replaceAll(torn -> Matcher.quoteReplacement(withEnd(torn)));
    }

    /// Whether a word has no vowel: there is none in a line that is whole, and most lines are.
    private static boolean hasBareConsonants(String line) {
        int consonants = 0;
        for (int i = 0; i <= line.length(); i++) {
            char plain = i < line.length() ? PlainLetters.of(line.charAt(i)) : ' ';
            boolean blank = plain == ' ' || plain == '-';
            if (blank && consonants > 0) return true;
            if (blank) consonants = 0;
            else if (consonants < 0 || VOWELS.indexOf(plain) >= 0 || !Character.isLetter(plain)) consonants = -1;
            else consonants++;
        }
        return false;
    }

    private static String withStart(MatchResult torn, String line) {
        String start = torn.group(1);
        String rest = torn.group(2);
        if (!isMarkedVowel(rest.charAt(0)) || !agreeInCase(start, rest)) return torn.group();
        if (start.length() == 1 && isALetterByItself(start.charAt(0), line, torn.start())) return torn.group();
        if (SyllableForm.isWellFormed(start + rest))
            return start + rest + torn.group().substring(start.length() + 1 + rest.length());
        String whole = start + rest + (torn.group(3) == null ? "" : torn.group(3));
        return SyllableForm.isWellFormed(whole) ? whole : torn.group();
    }

    private static String withEnd(MatchResult torn) {
        String begin = torn.group(1);
        boolean tornAtTheMark = isMarkedVowel(begin.charAt(begin.length() - 1)) && agreeInCase(begin, torn.group(2));
        String whole = begin + torn.group(2);
        return tornAtTheMark && SyllableForm.isWellFormed(whole) ? whole : torn.group();
    }

    /// "Điểm đ", "nhóm C", and the initial that stands for a name: "Nguyễn Văn B".
    private static boolean isALetterByItself(char letter, String line, int at) {
        String before = line.substring(Math.max(0, at - LOOK_BACK), at);
        boolean initial = Character.isUpperCase(letter)
                && PlainLetters.of(letter) != 'd'
                && AFTER_A_NAME.matcher(before).matches();
        return initial || NAMES_A_LETTER.matcher(PlainLetters.of(before)).matches();
    }

    private static boolean isMarkedVowel(char letter) {
        char plain = PlainLetters.of(letter);
        return VOWELS.indexOf(plain) >= 0 && plain != Character.toLowerCase(letter);
    }

    /// Small letters after any, capitals only after capitals.
    private static boolean agreeInCase(String start, String rest) {
        boolean shouted = start.length() > 1 && Character.isUpperCase(start.charAt(1));
        boolean small = !shouted && rest.chars().noneMatch(Character::isUpperCase);
        boolean large = (start + rest).chars().noneMatch(Character::isLowerCase);
        return small || large;
    }
}
