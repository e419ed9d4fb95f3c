package vn.sotay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

class TermStreamTest {
    private static final Syllables TEXT = Syllables.of("sinh hoạt chi bộ");

    @Test
    void syllablesComeInTheFormThatIsAskedFor() {
        assertThat(terms(TermStream.single(TEXT, Syllable::folded))).containsExactly("sinh", "hoat", "chi", "bo");
    }

    @Test
    void neighboursMakePairs() {
        assertThat(terms(TermStream.pairs(TEXT, Syllable::exact)))
                .containsExactly("sinh hoat5", "hoat5 chi", "chi bô5");
        assertThat(terms(TermStream.pairs(Syllables.of("một"), Syllable::exact)))
                .isEmpty();
    }

    private static List<String> terms(TermStream stream) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        List<String> terms = new ArrayList<>();
        while (stream.incrementToken()) terms.add(term.toString());
        return terms;
    }
}
