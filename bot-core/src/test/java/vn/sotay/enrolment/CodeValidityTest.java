package vn.sotay.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CodeValidityTest {
    private static final Instant EVENING = Instant.parse("2026-11-23T16:59:59Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T17:00:00Z");

    @Test
    void aCodeIsGoodUntilTheEndOfItsLastDayInVietnam() {
        assertThat(CodeValidity.FORTNIGHT.lastDay(EVENING)).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(CodeValidity.FORTNIGHT.end(EVENING)).isEqualTo(Instant.parse("2026-12-07T17:00:00Z"));
    }

    @Test
    void theDayBeginsWhereTheCardIsRead() {
        assertThat(CodeValidity.WEEK.lastDay(EVENING)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(CodeValidity.WEEK.lastDay(MIDNIGHT)).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void theLastDayIsFoundAgainFromTheEnd() {
        for (CodeValidity validity : CodeValidity.values())
            assertThat(CodeValidity.lastDayOf(validity.end(EVENING))).isEqualTo(validity.lastDay(EVENING));
    }
}
