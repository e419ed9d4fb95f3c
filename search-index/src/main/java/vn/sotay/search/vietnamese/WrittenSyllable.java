package vn.sotay.search.vietnamese;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A syllable as people write it: the inner "quyêt1" is "quyết". The tone stands where printed texts of the
/// Party mostly have it (hòa, ủy).
public final class WrittenSyllable {
    private static final Pattern TONED = Pattern.compile("(.*\\p{L})([1-5])");
    private static final Pattern NUCLEUS =
            Pattern.compile("^(qu|gi(?=[aeiouyăâêôơư])|[^aeiouyăâêôơư]*)([aeiouyăâêôơư]+)(.*)$");
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";
    private static final String DECIDE = "ăâêôơ";
    private static final Map<String, String> WITH_Y = Map.of("qui", "quy", "li", "ly", "ki", "ky", "mi", "my");

    private WrittenSyllable() {}

    public static String of(Syllable syllable) {
        Matcher toned = TONED.matcher(syllable.exact());
        if (!toned.matches()) return withY(syllable.exact());
        String letters = withY(toned.group(1));
        Matcher parts = NUCLEUS.matcher(letters);
        if (!parts.matches()) return letters;
        int at = parts.start(2) + place(parts.group(2), !parts.group(3).isEmpty());
        char tone = TONES.charAt(toned.group(2).charAt(0) - '1');
        return Normalizer.normalize(
                letters.substring(0, at + 1) + tone + letters.substring(at + 1), Normalizer.Form.NFC);
    }

    /// Both spellings are one inside; these are the usual ones.
    private static String withY(String letters) {
        return WITH_Y.getOrDefault(letters, letters);
    }

    private static int place(String vowels, boolean closed) {
        for (int i = vowels.length() - 1; i >= 0; i--) if (DECIDE.indexOf(vowels.charAt(i)) >= 0) return i;
        int horned = vowels.indexOf('ư');
        if (horned >= 0) return horned;
        if (vowels.length() == 1) return 0;
        return vowels.length() == 3 || closed ? 1 : 0;
    }
}
