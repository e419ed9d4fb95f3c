package vn.sotay.organisation.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// Ngày làm việc: Monday to Friday, less the days off.
public final class WorkingDays {
    private WorkingDays() {}

    /// The n-th working day after `day`; for 0 the day itself. Days off are asked for as far as they may matter.
    public static LocalDate after(LocalDate day, int working, Set<LocalDate> off) {
        LocalDate at = day;
        for (int left = working; left > 0; ) {
            at = at.plusDays(1);
            if (isWorked(at, off)) left--;
        }
        return at;
    }

    /// Working days from the day after `from` up to `to`; negative when `to` lies before.
    public static int between(LocalDate from, LocalDate to, Set<LocalDate> off) {
        if (to.isBefore(from)) return -between(to, from, off);
        int days = 0;
        for (LocalDate at = from.plusDays(1); !at.isAfter(to); at = at.plusDays(1)) if (isWorked(at, off)) days++;
        return days;
    }

    /// Within so many days any number of working days passes, holidays included.
    public static LocalDate surelyAfter(LocalDate day, int working) {
        return day.plusDays(working * 2L + 60);
    }

    private static boolean isWorked(LocalDate day, Set<LocalDate> off) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !off.contains(day);
    }
}
