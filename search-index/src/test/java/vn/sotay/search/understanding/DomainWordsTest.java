package vn.sotay.search.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.search.vietnamese.Syllables;

class DomainWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "ĐV dự bị = đảng viên dự bị",
                "đv đi làm xa = đảng viên đi làm xa",
                "dv di lam xa = dang vien di lam xa",
                "NQ của BTV = nghị quyết của ban thường vụ",
                "UBKT giám sát = ủy ban kiểm tra giám sát",
                "họp chi bộ online = họp chi bộ trực tuyến",
                "đv ko biểu quyết dc = đảng viên không biểu quyết được",
                "cảm tình đảng = nhận thức về đảng",
                "tiền đảng nộp ở đâu = đảng phí nộp ở đâu",
                "tu dưỡng đạo đức = tu dưỡng đạo đức",
                "từ TU đến chi bộ = từ tỉnh ủy đến chi bộ",
                "05-NQ/TU = 05-NQ/TU",
                "12-QĐ/TU của BTV = 12-QĐ/TU của ban thường vụ",
                "AI ĐƯỢC BIỂU QUYẾT = AI ĐƯỢC BIỂU QUYẾT",
                "dùng AI tóm tắt = dùng trí tuệ nhân tạo tóm tắt",
            })
    void everydayWordsBecomeThoseOfDocuments(String typed, String ofDocuments) {
        assertThat(DomainWords.ofDocuments(typed)).isEqualTo(ofDocuments);
    }

    @Test
    void numbersOfCongressesAreTheSameInEveryForm() {
        assertThat(DomainWords.alike(Syllables.of("nghị quyết đại hội XIII").inOrder()))
                .contains(
                        Syllables.of("đại hội 13").inOrder(),
                        Syllables.of("đại hội lần thứ mười ba").inOrder());
        assertThat(DomainWords.alike(Syllables.of("đại hội lần thứ mười ba").inOrder()))
                .contains(Syllables.of("đại hội XIII").inOrder());
    }

    @Test
    void whatIsThereAlreadyIsNotAddedAgain() {
        assertThat(DomainWords.alike(Syllables.of("tiếp dân, tiếp công dân").inOrder()))
                .isEmpty();
        assertThat(DomainWords.alike(Syllables.of("giá vàng").inOrder())).isEmpty();
    }
}
