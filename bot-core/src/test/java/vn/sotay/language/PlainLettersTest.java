package vn.sotay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLettersTest {
    @Test
    void everyCharacterKeepsItsPlace() {
        String text = "Số 05-NQ/ĐU: ĐẢNG ỦY xã Mỹ Lâm 👍 “ưỡn” İß";

        assertThat(PlainLetters.of(text)).hasSameSizeAs(text).startsWith("so 05-nq/du: dang uy xa my lam 👍 “uon” ");
    }

    @Test
    void itAgreesWithTheOtherFoldingOnCleanedText() {
        String text = "ăâêôơưđ ĂÂÊÔƠƯĐ ấầẩẫậ ễ ỡ ữ Ỵ";

        assertThat(PlainLetters.of(text)).isEqualTo(VietnameseText.withoutMarks(text));
    }
}
