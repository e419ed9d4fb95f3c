package vn.sotay.publishing.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));
    private static final QuietHours NOON = new QuietHours(LocalTime.of(11, 30), LocalTime.of(13, 30));

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T13:59:59Z, 2026-11-24T13:59:59Z",
        "2026-11-24T14:00:00Z, 2026-11-25T00:00:00Z",
        "2026-11-24T17:30:00Z, 2026-11-25T00:00:00Z",
        "2026-11-24T23:59:59Z, 2026-11-25T00:00:00Z",
        "2026-11-25T00:00:00Z, 2026-11-25T00:00:00Z"
    })
    void atNightPeopleAreToldInTheMorning(Instant now, Instant next) {
        assertThat(NIGHT.next(now)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T04:29:00Z, 2026-11-24T04:29:00Z",
        "2026-11-24T04:30:00Z, 2026-11-24T06:30:00Z",
        "2026-11-24T06:30:00Z, 2026-11-24T06:30:00Z"
    })
    void aBreakWithinADayEndsThatDay(Instant now, Instant next) {
        assertThat(NOON.next(now)).isEqualTo(next);
    }

    @Test
    void theSameHourTwiceIsNever() {
        QuietHours never = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        Instant midnight = Instant.parse("2026-11-24T17:00:00Z");

        assertThat(never.next(midnight)).isEqualTo(midnight);
    }
}
