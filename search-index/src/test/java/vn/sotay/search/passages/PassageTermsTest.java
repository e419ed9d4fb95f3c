package vn.sotay.search.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

class PassageTermsTest {
    private static final Syllables NOTHING = Syllables.of("");

    @Test
    void headHeadingsAndPassagesAreTextsOfTheirOwn() {
        PassageTermsWriter writer = new PassageTermsWriter(new int[] {PassageTerms.NO_HEADING, 0}, 1);
        writer.head(Syllables.of("quy định đảng phí"));
        writer.heading(0, Syllables.of("mức đóng đảng phí"));
        writer.passage(0, Syllables.of("đảng viên đóng đảng phí"), List.of());
        writer.passage(1, Syllables.of("đảng phí nộp hằng tháng, đảng phí giữ lại"), List.of("dieu 7"));
        PassageTerms terms = new PassageTerms(writer.bytes());

        assertThat(terms.passages()).isEqualTo(2);
        assertThat(terms.texts()).isEqualTo(4);
        assertThat(terms.heading(0)).isEqualTo(terms.head()).isEqualTo(2);
        assertThat(terms.heading(1)).isEqualTo(3);
        assertThat(terms.length(1)).isEqualTo(9);
        assertThat(counted(terms, pair("đảng", "phí"))).isEqualTo(Map.of(0, 1f, 1, 2f, 2, 1f, 3, 1f));
        assertThat(counted(terms, TermCode.exactly(TermCode.ofPlace("dieu 7")))).isEqualTo(Map.of(1, 1f));
        assertThat(counted(terms, pair("phí", "nộp"))).isEqualTo(Map.of(1, 1f));
        assertThat(counted(terms, pair("phí", "họp"))).isEmpty();
    }

    @Test
    void anyMarksAreOneRange() {
        PassageTermsWriter writer = new PassageTermsWriter(new int[] {-1}, 0);
        writer.head(NOTHING);
        writer.passage(0, Syllables.of("bạn bàn bán ban bần"), List.of());
        PassageTerms terms = new PassageTerms(writer.bytes());

        assertThat(counted(terms, TermCode.withAnyMarks(syllable("ban")))).isEqualTo(Map.of(0, 5f));
        assertThat(counted(terms, TermCode.exactly(TermCode.of(syllable("bàn")))))
                .isEqualTo(Map.of(0, 1f));
        assertThat(counted(terms, TermCode.withAnyMarks(syllable("bạn"), syllable("bán"))))
                .isEqualTo(Map.of(0, 4f));
    }

    /// Against counting by hand, on made-up documents of every size.
    @Test
    void whatIsWrittenIsCounted() {
        Random random = new Random(20261123);
        String[] words = "đảng chi bộ họp phí đóng nghị quyết số 05 tu năm hỏi hồi".split(" ", -1);
        for (int round = 0; round < 60; round++) {
            List<String> texts = new ArrayList<>();
            for (int i = random.nextInt(1, 400); i > 0; i--) {
                StringBuilder text = new StringBuilder();
                for (int k = random.nextInt(40); k > 0; k--)
                    text.append(words[random.nextInt(words.length)]).append(' ');
                texts.add(text.toString());
            }
            PassageTermsWriter writer = new PassageTermsWriter(new int[texts.size()], 1);
            writer.head(NOTHING);
            writer.heading(0, NOTHING);
            for (int i = 0; i < texts.size(); i++) writer.passage(i, Syllables.of(texts.get(i)), List.of());
            PassageTerms terms = new PassageTerms(writer.bytes());
            for (String word : words) {
                Map<Integer, Float> byHand = new TreeMap<>();
                for (int i = 0; i < texts.size(); i++)
                    for (String one : texts.get(i).split(" ", -1))
                        if (one.equals(word)) byHand.merge(i, 1f, Float::sum);
                assertThat(counted(terms, TermCode.exactly(TermCode.of(syllable(word)))))
                        .isEqualTo(byHand);
            }
        }
    }

    private static TermCode.Range pair(String first, String second) {
        return TermCode.exactly(TermCode.of(syllable(first), syllable(second)));
    }

    private static Syllable syllable(String word) {
        return Syllables.of(word).inOrder().getFirst();
    }

    private static Map<Integer, Float> counted(PassageTerms terms, TermCode.Range range) {
        Tally tally = new Tally();
        tally.clear(terms.texts());
        terms.count(range, 1, tally);
        Map<Integer, Float> counted = new TreeMap<>();
        for (int i = 0; i < tally.size(); i++) counted.put(tally.text(i), tally.times(i));
        return counted;
    }
}
