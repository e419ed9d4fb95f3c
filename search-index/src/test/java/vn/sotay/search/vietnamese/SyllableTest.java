package vn.sotay.search.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllableTest {
    @ParameterizedTest
    @CsvSource({
        "hòa, hoà",
        "hóa, hoá",
        "ủy, uỷ",
        "khỏe, khoẻ",
        "thủy, thuỷ",
        "lý, lí",
        "kỹ, kĩ",
        "quý, quí",
        "mỹ, mĩ",
        "tỷ, tỉ",
        "vỹ, vĩ",
        "Đảng, \u00D0ảng",
        "đảng, \u00F0ảng",
        "Đảng, \u0189ảng",
        "ĐẢNG, đảng",
        "ƯỚC, ước",
        "05, 5",
        "007, 7"
    })
    void spellingsOfOneSyllableAreTheSame(String one, String other) {
        assertThat(Syllables.of(one)).isEqualTo(Syllables.of(other));
    }

    @ParameterizedTest
    @CsvSource({"ma, má", "đa, da", "hoa, hòa", "thúy, thúi", "tay, tai", "10, 1", "uy, ui", "mây, mâi", "hơi, hời"})
    void differentSyllablesStayDifferent(String one, String other) {
        assertThat(Syllables.of(one)).isNotEqualTo(Syllables.of(other));
    }

    @Test
    void toneStandsLastAndFoldingTakesEveryMark() {
        assertThat(Syllable.of("Nghị")).isEqualTo(new Syllable("nghi5", "nghi"));
        assertThat(Syllable.of("Đường")).isEqualTo(new Syllable("đương2", "duong"));
        assertThat(Syllable.of("kỷ")).isEqualTo(new Syllable("ki3", "ki"));
    }

    @Test
    void decomposedTextIsTheSameAsComposed() {
        String text = "Đảng ủy phường Hòa Trạch, nghị quyết về chuyển đổi số";
        assertThat(Syllables.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(Syllables.of(text));
    }

    @Test
    void punctuationPartsSyllablesAndIsForgotten() {
        assertThat(Syllables.of("Số: 05-NQ/TU, (điểm a)…").inOrder())
                .extracting(Syllable::folded)
                .containsExactly("so", "5", "nq", "tu", "diem", "a");
    }

    @Test
    void endlessWordsAreCut() {
        assertThat(Syllable.of("a".repeat(100_000)).exact()).hasSizeLessThan(50);
    }
}
