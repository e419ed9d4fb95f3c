package vn.sotay.organisation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    private static final List<String> OWN = List.of("nguyenvana", "Nguyễn Văn An");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chiều nay trời mưa to",
                "con mèo leo cây cau",
                "Xe đạp 7 màu xanh!",
                "kR7#mPq2vLx9",
                "an sáng bún chả phố Hàng Mành",
                "nguyenvana thích uống trà xanh buổi sáng"
            })
    void aPhraseOrALongMixtureIsGood(String password) {
        assertThat(PasswordRule.faultOf(password, OWN)).isEmpty();
    }

    @Test
    void elevenCharactersAreTooFewAndTwelveAreEnough() {
        assertThat(PasswordRule.faultOf("kR7#mPq2vLx", OWN)).contains(PasswordFault.TOO_SHORT);
        assertThat(PasswordRule.faultOf("kR7#mPq2vLx9", OWN)).isEmpty();
        assertThat(PasswordRule.faultOf("", OWN)).contains(PasswordFault.TOO_SHORT);
    }

    @Test
    void lettersWithMarksCountOnceEach() {
        assertThat(PasswordRule.faultOf("ếởữạồẫịụẩẳệ", OWN)).contains(PasswordFault.TOO_SHORT);
    }

    @Test
    void whatIsLongerThanAnybodyTypesIsRefused() {
        assertThat(PasswordRule.faultOf("chiều nay ".repeat(13), OWN)).contains(PasswordFault.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguyenvana2026", "Nguyễn Văn An 99", "NGUYENVANAN!!", "nguyen.van.a.1234"})
    void onesOwnNameWithALittleAroundItIsRefused(String password) {
        assertThat(PasswordRule.faultOf(password, OWN)).contains(PasswordFault.HAS_OWN_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "matkhau12345",
                "Mật khẩu 2026",
                "password1234",
                "P@ssw0rd2026!",
                "aaaaaaaaaaaa",
                "abababababab",
                "abcabcabcabc",
                "qwertyuiop123",
                "1qaz2wsx3edc",
                "0987654321098",
                "abcdefghijklm",
                "dung-thu-so-tay",
                "vietnamvietnam",
                "Đảng viên 2026",
                "111122223333"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(PasswordRule.faultOf(password, OWN)).contains(PasswordFault.TOO_EASY);
    }
}
