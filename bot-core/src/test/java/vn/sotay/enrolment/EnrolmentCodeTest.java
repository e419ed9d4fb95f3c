package vn.sotay.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnrolmentCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7M4Q2XD",
                "K7M4-Q2XD",
                "k7m4-q2xd",
                " k7m4 q2xd ",
                "K7M4–Q2XD",
                "K7M4—Q2XD",
                "K7M4.Q2XD",
                "K 7 M 4 Q 2 X D",
                "K7M4\u2011Q2XD",
                "K7M4\u2010Q2XD",
                "K7M4\nQ2XD"
            })
    void theCodeIsReadHoweverItIsWritten(String text) {
        assertThat(EnrolmentCode.in(text)).contains(new EnrolmentCode("K7M4Q2XD"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "K7M4Q2X",
                "K7M4Q2XDD",
                "K7M4-Q2X0",
                "K7M4-Q2X1",
                "OILK-7M4Q",
                "mã K7M4-Q2XD",
                "đảng phí",
                "DEMO"
            })
    void whatIsNotACodeIsNone(String text) {
        assertThat(EnrolmentCode.in(text)).isEmpty();
    }

    @Test
    void aLongTextIsNone() {
        assertThat(EnrolmentCode.in("K7M4Q2XD" + " ".repeat(40))).isEmpty();
    }

    @Test
    void randomCodesAreCodesAndDiffer() {
        EnrolmentCode one = EnrolmentCode.random(new SplittableRandom(1));
        EnrolmentCode other = EnrolmentCode.random(new SplittableRandom(2));

        assertThat(EnrolmentCode.in(one.printed())).contains(one);
        assertThat(one).isNotEqualTo(other);
        assertThat(one.printed()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}").doesNotContainPattern("[01ILO]");
    }

    @Test
    void aCodeDoesNotShowItselfInLogs() {
        EnrolmentCode code = new EnrolmentCode("K7M4Q2XD");

        assertThat(code.toString()).doesNotContain("K7M4").doesNotContain("Q2XD");
    }

    @Test
    void aWrongCodeCannotBeMade() {
        assertThatThrownBy(() -> new EnrolmentCode("k7m4q2xd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyTextIsReadWithoutHarm() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(45); j > 0; j--) text.appendCodePoint(random.nextInt(0x3000));
            EnrolmentCode.in(text.toString())
                    .ifPresent(
                            code -> assertThat(EnrolmentCode.in(code.printed())).contains(code));
        }
    }
}
