package vn.sotay.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.organisation.UnitId;

class DutyTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);

    @ParameterizedTest
    @CsvSource({"2026-12-07, OPEN", "2026-12-08, SOON", "2026-12-15, SOON", "2026-12-16, LATE"})
    void anOpenDutyStandsByItsDay(LocalDate today, Duty.Standing standing) {
        assertThat(duty(Optional.empty()).on(today, 7)).isEqualTo(standing);
    }

    @Test
    void whatWasIssuedStandsByTheDayOfIssue() {
        LocalDate longAfter = DUE.plusYears(1);
        assertThat(duty(Optional.of(DUE)).on(longAfter, 7)).isEqualTo(Duty.Standing.IN_TIME);
        assertThat(duty(Optional.of(DUE.plusDays(1))).on(longAfter, 7)).isEqualTo(Duty.Standing.ISSUED_LATE);
    }

    @Test
    void remindersComeBeforeAfterAndThenNoMore() {
        ReminderDays days = new ReminderDays(7, 7, 3);

        assertThat(DUE.minusDays(30)
                        .datesUntil(DUE.plusDays(200))
                        .filter(today -> days.isOne(DUE, today))
                        .toList())
                .isEqualTo(List.of(DUE.minusDays(7), DUE.plusDays(1), DUE.plusDays(8), DUE.plusDays(15)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12-KH/ĐU ngày 05/12/2026 | 12-KH/ĐU | 2026-12-05",
                "đã ban hành KH số 12 - kh/đu, ngày 5.12.2026 nhé | 12-kh/đu | 2026-12-05",
                "103-NQ/ĐU 01-12-2026 | 103-NQ/ĐU | 2026-12-01"
            })
    void numberAndDayAreReadAsOfficersTypeThem(String words, String symbol, LocalDate day) {
        assertThat(PlanWords.read(words)).contains(new Plan(symbol, day, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "rồi", "12-KH/ĐU", "ngày 05/12/2026", "12-KH/ĐU ngày 31/02/2026", "12-KH/ĐU ngày 05/13/2026"
            })
    void whatIsNoNumberOrNoDayIsNotRead(String words) {
        assertThat(PlanWords.read(words)).isEmpty();
    }

    private static Duty duty(Optional<LocalDate> issued) {
        return new Duty(
                new DutyId(1),
                new DirectiveId(1),
                new Duty.About("Nghị quyết số 57-NQ/TW", "kế hoạch", "Tỉnh ủy", false),
                new Duty.Owner(new UnitId("xa"), "Đảng ủy xã"),
                DUE,
                issued.map(on -> new Plan("12-KH/ĐU", on, Optional.empty())),
                Optional.empty());
    }
}
