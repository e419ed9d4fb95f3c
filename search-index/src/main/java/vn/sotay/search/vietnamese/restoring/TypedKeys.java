package vn.sotay.search.vietnamese.restoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.search.vietnamese.Syllable;

/// What somebody meant whose keyboard did not turn the keys of Telex ("nghij quyeets") or VNI ("nghi5 quye6t1")
/// into letters. Only the syllables that come out of it are told here; which of them are words is for others to
/// know.
final class TypedKeys {
    private static final int LONGEST = 10;
    private static final String TELEX_TONES = "sfrxj";
    private static final Pattern VOWEL = Pattern.compile("[aeiouyăâêôơư]");
    private static final Pattern TONED = Pattern.compile(".*[1-5]");
    private static final Pattern HORNED_PAIR = Pattern.compile("uw?ow|uwo");
    private static final Pattern TELEX_LETTER = Pattern.compile("dd|aa|ee|oo|aw|ow|uw");
    private static final Map<String, String> TELEX =
            Map.of("dd", "đ", "aa", "â", "ee", "ê", "oo", "ô", "aw", "ă", "ow", "ơ", "uw", "ư");
    private static final Map<Character, Map<Character, Character>> VNI = Map.of(
            '6', Map.of('a', 'â', 'e', 'ê', 'o', 'ô'),
            '7', Map.of('o', 'ơ', 'u', 'ư'),
            '8', Map.of('a', 'ă'),
            '9', Map.of('d', 'đ'));

    private TypedKeys() {}

    /// The syllables that the keys may stand for; none when they are no keys.
    static List<Syllable> meantBy(Syllable typed) {
        String keys = typed.exact();
        boolean toned = typed.marked() && TONED.matcher(keys).matches();
        if (keys.length() < 2 || keys.length() > LONGEST || toned) return List.of();
        List<Syllable> meant = new ArrayList<>();
        boolean digits = keys.chars().anyMatch(Character::isDigit);
        if (digits) addVni(keys, meant);
        else addTelex(keys, meant);
        meant.remove(typed);
        return meant;
    }

    private static void addTelex(String keys, List<Syllable> meant) {
        String letters = telexLetters(keys);
        if (!letters.equals(keys)) meant.add(Syllable.ofExact(letters));
        Matcher vowel = VOWEL.matcher(keys);
        if (!vowel.find()) return;
        for (int i = vowel.end(); i < keys.length(); i++) {
            int tone = TELEX_TONES.indexOf(keys.charAt(i));
            if (tone >= 0)
                meant.add(Syllable.ofExact(telexLetters(keys.substring(0, i) + keys.substring(i + 1)) + (tone + 1)));
        }
    }

    private static String telexLetters(String keys) {
        String horned = HORNED_PAIR.matcher(keys).replaceAll("ươ");
        return TELEX_LETTER.matcher(horned).replaceAll(found -> TELEX.getOrDefault(found.group(), found.group()));
    }

    private static void addVni(String keys, List<Syllable> meant) {
        StringBuilder letters = new StringBuilder();
        int tone = 0;
        for (int i = 0; i < keys.length(); i++) {
            char key = keys.charAt(i);
            Map<Character, Character> change = VNI.get(key);
            if (key >= '1' && key <= '5') tone = key - '0';
            else if (change == null) letters.append(key);
            else if (!changeLast(letters, change)) return;
        }
        if (letters.isEmpty() || !VOWEL.matcher(letters).find()) return;
        meant.add(Syllable.ofExact(tone == 0 ? letters.toString() : letters.toString() + tone));
    }

    private static boolean changeLast(StringBuilder letters, Map<Character, Character> change) {
        boolean changed = false;
        for (int i = letters.length() - 1; i >= 0; i--) {
            Character other = change.get(letters.charAt(i));
            if (other == null) {
                if (changed) return true;
                continue;
            }
            letters.setCharAt(i, other);
            changed = true;
        }
        return changed;
    }
}
