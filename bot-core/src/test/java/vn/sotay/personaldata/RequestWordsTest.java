package vn.sotay.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"001186000123", "001 186 000 123", "001.186.000.123", "001-186-000-123", "012345678"})
    void aNumberAsLongAsANationalIdIsTakenOut(String number) {
        assertThat(RequestWords.of("Số của tôi là " + number + ", xin sửa."))
                .isEqualTo("Số của tôi là [số đã được bỏ], xin sửa.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Điện thoại 0912345678", "+84912345678", "sinh năm 1986", "ngày 02/09/2012", "000123 LG"})
    void otherNumbersStay(String words) {
        assertThat(RequestWords.of(words)).isEqualTo(words);
    }

    @Test
    void longTextIsCut() {
        assertThat(RequestWords.of("đ".repeat(4_000))).hasSize(500);
    }
}
