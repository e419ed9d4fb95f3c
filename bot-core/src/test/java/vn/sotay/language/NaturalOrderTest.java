package vn.sotay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void numbersCountAsNumbersAndLettersComeBeforeMarks() {
        assertThat(Stream.of(
                                "Chi bộ số 10",
                                "Chi bộ số 2",
                                "Đảng bộ xã B",
                                "Đảng bộ xã A",
                                "Chi bộ Ấp 1",
                                "Chi bộ Ap 1")
                        .sorted(NaturalOrder.OF_NAMES))
                .containsExactly(
                        "Chi bộ Ap 1", "Chi bộ Ấp 1", "Chi bộ số 2", "Chi bộ số 10", "Đảng bộ xã A", "Đảng bộ xã B");
    }
}
