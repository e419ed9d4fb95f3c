package vn.sotay.channels.zalo.replies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.channels.text.Cutting;

/// Text within Zalo's limits, composed (NFC) before it is counted: decomposed, "ế" counts three times.
final class ZaloText {
    static final int MOST = 2_000;

    /// A blank with a mark behind it is the mark's own.
    private static final String NO_MARK = "(?!\\p{M}|\\u200D)";

    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
    private static final Pattern LINE = Pattern.compile("\\n");
    private static final Pattern SENTENCE = Pattern.compile("[.!?…;]['\")”»]*\\s" + NO_MARK);
    private static final Pattern BLANK = Pattern.compile("\\s" + NO_MARK);
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
        return Cutting.sign(text, most);
    }

    /// The beginning of a text that must be short, such as the title of a button.
    static String atMost(String text, int most) {
        String composed = composed(text);
        if (composed.length() <= most) return composed;
        return pieces(composed, most - 1).getFirst() + "…";
    }
}
