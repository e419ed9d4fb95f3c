package vn.sotay.search.extraction.reading;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Vietnamese written before Unicode with TCVN3 fonts (`.VnTime`), which every program takes for Western
/// letters. Such text is known by its words: read as TCVN3 they are Vietnamese syllables, as they stand not.
final class OldLetters {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int FIRST = 0xA1;

    /// From 0xA1 on; a blank has no letter.
    private static final String TCVN3 =
            "ĂÂÊÔƠƯĐăâêôơưđẰ     àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ";

    private static final Pattern WORD_WITH_MARKS = Pattern.compile("[a-zA-Z]*[^\\x00-\\x7F\\s][^\\s,.;:!?()\"/-]*");
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?i)(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|n|nh|ngh?|ph?|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|n|ng|nh|p|t)?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int ENOUGH_WORDS = 3;

    private OldLetters() {}

    /// The text itself unless it is clearly of the old kind.
    static String repaired(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) return text;
        String converted = converted(text);
        int old = syllables(converted);
        return old >= ENOUGH_WORDS && old > 3 * syllables(text) ? converted : text;
    }

    static String decoded(byte[] bytes) {
        return converted(new String(bytes, WESTERN));
    }

    /// How many words with marks could be Vietnamese: a share of all such words, 0 to 1.
    static double likeness(String text) {
        long words = WORD_WITH_MARKS.matcher(text).results().count();
        return words == 0 ? 0 : (double) syllables(text) / words;
    }

    private static String converted(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (char c : text.toCharArray()) letters.append(letter(c));
        return letters.toString();
    }

    private static char letter(char c) {
        int index = c - FIRST;
        boolean known = index >= 0 && index < TCVN3.length() && TCVN3.charAt(index) != ' ';
        return known ? TCVN3.charAt(index) : c;
    }

    private static int syllables(String text) {
        int count = 0;
        Matcher words = WORD_WITH_MARKS.matcher(text);
        while (words.find()) if (isSyllable(words.group())) count++;
        return count;
    }

    private static boolean isSyllable(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        if (composed.chars().skip(1).anyMatch(Character::isUpperCase)
                && composed.chars().anyMatch(Character::isLowerCase)) return false;
        String plain = MARKS.matcher(Normalizer.normalize(composed, Normalizer.Form.NFD))
                .replaceAll("");
        return SYLLABLE.matcher(plain).matches();
    }
}
