package vn.sotay.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether letters make a Vietnamese syllable (*âm tiết*) by the rules of spelling: a known beginning, a
/// known rhyme, and a tone that the rhyme can carry. It knows no words.
public final class SyllableForm {
    /// Vowel signs as people type them without a Vietnamese keyboard: aa â, aw ă, ee ê, oo ô, ow ơ, uw ư.
    private static final Set<String> RHYMES = rhymes("""
            a ac ach ai am an ang anh ao ap at au ay awc awm awn awng awp awt aac aam aan aang aap aat aau aay
            e ec em en eng eo ep et ee eech eem een eenh eep eet eeu i ia ich iec ieec ieem ieen ieeng ieep ieet ieeu
            im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oawc oawm oawn oawng oawt oc oe oem
            oen oeo oet oi om on ong ooc oong op ot ooi oom oon oop oot owi owm own owp owt ow u ua uaan uaang uaat uaay
            uc ue uee ueech uen ueenh ueet ui um un ung uoc uooc uooi uoom uoon uoong uoot uow up ut uy uya uych uyeen
            uyeet uynh uyn uyp uyt uyu uw uwa uwc uwi uwm uwn uwng uwowc uwowi uwowm uwown uwowng uwowp uwowt uwowu uwt
            uwu y yeem yeen yeeng yeet yeeu ynh yt yp ych yn oo ee oong""");

    private static final Pattern SYLLABLE =
            Pattern.compile("(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?([aeiouy].*)");
    private static final Pattern SHUT = Pattern.compile(".*[cpt]|.*ch");
    private static final Pattern FRONT = Pattern.compile("[eiy].*");
    private static final Set<String> BEFORE_OTHERS = Set.of("c", "g", "ng");
    private static final Set<String> BEFORE_FRONT = Set.of("k", "gh", "ngh");
    private static final int LONGEST = 7;

    private SyllableForm() {}

    public static boolean isWellFormed(String letters) {
        if (letters.isEmpty() || letters.length() > LONGEST) return false;
        StringBuilder typed = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (char sign : Normalizer.normalize(letters.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .toCharArray()) {
            switch (sign) {
                case '\u0300', '\u0301', '\u0303', '\u0309', '\u0323' -> tones.append(sign);
                case '\u0302' -> typed.append(typed.isEmpty() ? sign : typed.charAt(typed.length() - 1));
                case '\u0306', '\u031B' -> typed.append('w');
                case '\u0111' -> typed.append('d');
                default -> typed.append(sign);
            }
        }
        return isSpelt(typed.toString(), tones.toString());
    }

    private static boolean isSpelt(String typed, String tones) {
        Matcher syllable = SYLLABLE.matcher(typed);
        if (tones.length() > 1 || !syllable.matches()) return false;
        String start = syllable.group(1) == null ? "" : syllable.group(1);
        String rhyme = syllable.group(2);
        boolean iOfTheRhyme = start.equals("gi") && !RHYMES.contains(rhyme);
        if (!RHYMES.contains(iOfTheRhyme ? "i" + rhyme : rhyme)) return false;
        if (!agrees(start, rhyme)) return false;
        return !SHUT.matcher(rhyme).matches() || isRisingOrHeavy(tones);
    }

    /// c and k, g and gh, ng and ngh share their sounds out between the vowels; gi without more is g and i.
    private static boolean agrees(String start, String rhyme) {
        if (start.equals("g") && rhyme.startsWith("i")) return true;
        return !(FRONT.matcher(rhyme).matches() ? BEFORE_OTHERS : BEFORE_FRONT).contains(start);
    }

    private static boolean isRisingOrHeavy(String tones) {
        return tones.length() == 1 && (tones.charAt(0) == '\u0301' || tones.charAt(0) == '\u0323');
    }

    private static Set<String> rhymes(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+", -1)));
    }
}
