package vn.sotay.search.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.junit.jupiter.api.Test;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

class TermCountsTest {
    private final TermCounts counts = new TermCounts();

    @Test
    void eachSyllableComesOnceWithItsCount() throws IOException {
        counts.add(Syllables.of("chi bộ họp, chi bộ nghị quyết"));
        counts.add(Syllables.of("chi phí"));

        assertThat(read(counts.single(Syllable::folded)))
                .containsOnly(
                        entry("chi", 3),
                        entry("bo", 2),
                        entry("hop", 1),
                        entry("nghi", 1),
                        entry("quyet", 1),
                        entry("phi", 1));
        assertThat(counts.length()).isEqualTo(9);
    }

    @Test
    void neighboursMakePairsWithinATextOnly() throws IOException {
        counts.add(Syllables.of("chi bộ chi bộ"));
        counts.add(Syllables.of("họp"));

        assertThat(read(counts.pairs(Syllable::exact))).containsOnly(entry("chi bô5", 2), entry("bô5 chi", 1));
    }

    private static Map<String, Integer> read(TokenStream terms) throws IOException {
        CharTermAttribute term = terms.getAttribute(CharTermAttribute.class);
        TermFrequencyAttribute count = terms.getAttribute(TermFrequencyAttribute.class);
        Map<String, Integer> read = new HashMap<>();
        while (terms.incrementToken()) read.merge(term.toString(), count.getTermFrequency(), Integer::sum);
        return read;
    }
}
