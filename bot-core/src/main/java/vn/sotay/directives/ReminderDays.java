package vn.sotay.directives;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// When a committee is reminded by itself: some days before the day, on the day after it, then every so many
/// days, and then no more.
///
/// @param before days before the day on which it falls due
/// @param every  days between reminders of what is late
/// @param most   reminders of what is late
public record ReminderDays(int before, int every, int most) {
    public boolean isOne(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(due, today);
        if (days < 0) return days == -before;
        long late = days - 1;
        return days > 0 && late % every == 0 && late / every < most;
    }
}
