package vn.sotay.organisation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    /// Tết of 2027 and the days around the national day of 2026.
    private static final Set<LocalDate> OFF = Set.of(
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 9, 2),
            LocalDate.of(2027, 2, 5),
            LocalDate.of(2027, 2, 8),
            LocalDate.of(2027, 2, 9),
            LocalDate.of(2027, 2, 10),
            LocalDate.of(2027, 2, 11));

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 1, 2026-11-25",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-28, 1, 2026-11-30",
        "2026-08-31, 1, 2026-09-03",
        "2026-11-24, 30, 2027-01-05",
        "2027-02-04, 1, 2027-02-12",
        "2026-11-24, 0, 2026-11-24"
    })
    void weekendsAndHolidaysAreNotCounted(LocalDate from, int working, LocalDate due) {
        assertThat(WorkingDays.after(from, working, OFF)).isEqualTo(due);
    }

    @Test
    void countingBackGivesWhatWasCountedForth() {
        for (LocalDate day = LocalDate.of(2026, 8, 1); day.getYear() < 2028; day = day.plusDays(1))
            for (int working : new int[] {1, 5, 30, 60, 90}) {
                LocalDate due = WorkingDays.after(day, working, OFF);
                assertThat(WorkingDays.between(day, due, OFF))
                        .as("%s + %s", day, working)
                        .isEqualTo(working);
                assertThat(WorkingDays.between(due, day, OFF)).isEqualTo(-working);
                assertThat(WorkingDays.surelyAfter(day, working)).isAfter(due);
            }
    }
}
