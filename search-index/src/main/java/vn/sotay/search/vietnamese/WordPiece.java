package vn.sotay.search.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.language.VietnameseText;

/// A run of only letters or only digits: "nq05/tu" is three pieces. The last piece is empty, and so is any
/// past the ends.
///
/// @param gap what stands between the piece before and this one
record WordPiece(String raw, String gap, Syllable syllable) {
    private static final Pattern RUN = Pattern.compile("\\p{Nd}+|\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final WordPiece NONE = new WordPiece("", " ", new Syllable("", ""));

    static List<WordPiece> in(String words) {
        String clean = VietnameseText.clean(words);
        List<WordPiece> found = new ArrayList<>();
        Matcher runs = RUN.matcher(clean);
        int end = 0;
        while (runs.find()) {
            String raw = runs.group();
            found.add(new WordPiece(raw, clean.substring(end, runs.start()), Syllable.of(raw)));
            end = runs.end();
        }
        found.add(new WordPiece("", clean.substring(end), NONE.syllable));
        return found;
    }

    static WordPiece at(int place, List<WordPiece> pieces) {
        return place < 0 || place >= pieces.size() ? NONE : pieces.get(place);
    }

    /// Whether the phrase is written at this place, with its marks or without.
    static boolean readAt(int place, List<Syllable> phrase, List<WordPiece> pieces) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).mayBeTyped(at(place + i, pieces).syllable())) return false;
        }
        return true;
    }

    boolean digits() {
        return DIGITS.matcher(raw).matches();
    }

    boolean year() {
        return YEAR.matcher(raw).matches();
    }

    /// The letters as in a symbol: lower case, đ as d, other marks stay (they show that it is a word).
    String letters() {
        return raw.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }

    boolean capitals() {
        return raw.length() > 1 && raw.equals(raw.toUpperCase(Locale.ROOT)) && !digits();
    }

    /// "-VP" in "TWĐTN-VP", "15" in "QH15"
    boolean continuesSymbol() {
        return !raw.isEmpty() && gap.matches("[-–.&]?");
    }

    /// Whether it follows the piece before without a blank or through a dash or slash, as the parts of a
    /// symbol do.
    boolean joined() {
        return gap.isEmpty() || gap.matches("\\s*(?:/\\s*)?[-‐‑–—/.]{1,2}\\s*");
    }
}
