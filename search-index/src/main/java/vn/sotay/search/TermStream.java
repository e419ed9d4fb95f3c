package vn.sotay.search;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

/// Hands Lucene the syllables of a text, or its pairs of neighbours, in one of their forms.
final class TermStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<Syllable> syllables;
    private final Function<Syllable, String> form;
    private final int together;
    private int at;

    private TermStream(Syllables text, Function<Syllable, String> form, int together) {
        this.syllables = text.inOrder();
        this.form = form;
        this.together = together;
    }

    static TermStream single(Syllables text, Function<Syllable, String> form) {
        return new TermStream(text, form, 1);
    }

    static TermStream pairs(Syllables text, Function<Syllable, String> form) {
        return new TermStream(text, form, 2);
    }

    @Override
    public boolean incrementToken() {
        if (at + together > syllables.size()) return false;
        clearAttributes();
        term.append(form.apply(syllables.get(at)));
        if (together > 1) term.append(Syllables.PARTED).append(form.apply(syllables.get(at + 1)));
        at++;
        return true;
    }
}
