package vn.sotay.channels.zalo.replies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text within Zalo's limits, composed (NFC) before it is counted: decomposed, "ế" counts three times.
final class ZaloText {
    static final int MOST = 2_000;

    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
    private static final Pattern LINE = Pattern.compile("\\n");
    private static final Pattern SENTENCE = Pattern.compile("[.!?…;]['\")”»]*\\s");
    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final List<Pattern> BORDERS = List.of(PARAGRAPH, LINE, SENTENCE, BLANK);

    private ZaloText() {}

    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /// The text in pieces of at most `most` characters, cut after paragraphs, else lines, sentences or words,
    /// whichever leaves no piece less than a third full.
    static List<String> pieces(String text, int most) {
        List<String> pieces = new ArrayList<>();
        String rest = composed(text);
        while (rest.length() > most) {
            int cut = border(rest, most);
            pieces.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        pieces.add(rest);
        return pieces;
    }

    private static int border(String text, int most) {
        for (Pattern border : BORDERS) {
            Matcher matcher = border.matcher(text).region(0, Math.min(most + 1, text.length()));
            int last = 0;
            while (matcher.find()) last = matcher.end();
            if (last > most / 3) return last;
        }
        return withinNoSign(text, most);
    }

    /// Not within a sign of two units, nor before what is written onto the sign before.
    private static int withinNoSign(String text, int most) {
        int cut = most;
        while (cut > most / 2 && isTied(text, cut)) cut--;
        return cut;
    }

    private static boolean isTied(String text, int at) {
        int next = text.codePointAt(at);
        int type = Character.getType(next);
        return Character.isLowSurrogate(text.charAt(at))
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || next == '\u200D'
                || text.charAt(at - 1) == '\u200D';
    }

    /// The beginning of a text that must be short, such as the title of a button.
    static String atMost(String text, int most) {
        String composed = composed(text);
        if (composed.length() <= most) return composed;
        return pieces(composed, most - 1).getFirst() + "…";
    }
}
