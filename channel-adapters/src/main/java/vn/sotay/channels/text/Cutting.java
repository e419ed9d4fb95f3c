package vn.sotay.channels.text;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Cuts a text into pieces that a platform takes: at the end of a paragraph, else of a line, a sentence or a
/// word, and never inside what a reader sees as one sign.
///
/// Texts come out in NFC. Lengths are UTF-16 units, which are never fewer than characters.
public final class Cutting {
    /// Blanks with a mark behind them are the mark's own: a piece does not begin with it.
    private static final String NO_MARK = "(?!\\p{M}|\\u200D|\\s)";

    /// The best border first. All but the last count only in the second half of a piece.
    private static final List<Pattern> BORDERS = List.of(
            Pattern.compile("\\n[ \\t]*\\n\\s*+" + NO_MARK),
            Pattern.compile("\\n\\s*+" + NO_MARK),
            Pattern.compile("[.!?…;:][\"'”’»)\\]]?\\s++" + NO_MARK),
            Pattern.compile("\\s++" + NO_MARK));

    private Cutting() {}

    /// Pieces of at most `most` units, each without blanks at its ends. A blank text has none.
    public static List<String> pieces(String text, int most) {
        return pieces(text, most, 0);
    }

    /// The last piece leaves room for `tail` units more, for what must stand below it.
    public static List<String> pieces(String text, int most, int tail) {
        if (tail < 0 || most - tail < 2) throw new IllegalArgumentException("no room for a text");
        List<String> pieces = new ArrayList<>();
        String rest = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        while (rest.length() > most - tail) {
            int end = border(rest, rest.length() > most ? most : most - tail);
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) pieces.add(rest);
        return pieces;
    }

    /// The beginning of a text of one line, with `…` when there is more.
    public static String shortened(String text, int most) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return whole.length() <= most
                ? whole
                : whole.substring(0, sign(whole, most - 1)).strip() + "…";
    }

    private static int border(String text, int most) {
        for (Pattern border : BORDERS) {
            int least = border.equals(BORDERS.getLast()) ? 1 : most / 2;
            int end = border.matcher(text.substring(0, Math.min(text.length(), most + 1)))
                    .results()
                    .mapToInt(MatchResult::end)
                    .filter(at -> at >= least && at <= most)
                    .max()
                    .orElse(0);
            if (end > 0) return end;
        }
        return sign(text, most);
    }

    /// Where to cut a text that is longer: the last border between two signs at or before `most`. What has so many
    /// marks that it is longer than that is cut between its characters.
    public static int sign(String text, int most) {
        if (most <= 0) return 0;
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(text.substring(0, Math.min(text.length(), most + 2)));
        int end = signs.isBoundary(most) ? most : signs.preceding(most);
        if (end > 0) return end;
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }
}
