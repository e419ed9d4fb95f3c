package vn.sotay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "thẻ", "Đảng", "nghiệp", "quyền", "gì", "giếng", "khuyết", "ươn", "trường", "ngoằng", "quốc", "ĐƯỜNG",
                "huỳnh", "kỳ", "kí", "uỷ", "ủy", "hoà", "hòa", "yêu", "rượu", "xoong", "ba", "nghỉ", "ghế", "quýt",
                "giữ", "tuyên"
            })
    void syllablesOfVietnameseAre(String syllable) {
        assertThat(SyllableForm.isWellFormed(syllable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "th",
                "ng",
                "ngh",
                "đ",
                "c",
                "bộc bộ",
                "sởc",
                "cảc",
                "tàp",
                "kà",
                "ngế",
                "ghà",
                "cê",
                "trường1",
                "zô",
                "fo",
                "hóá",
                "điểmc",
                "hhh",
                "nghiêngg"
            })
    void otherLettersAreNot(String letters) {
        assertThat(SyllableForm.isWellFormed(letters)).isFalse();
    }
}
