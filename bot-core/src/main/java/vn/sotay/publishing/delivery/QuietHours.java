package vn.sotay.publishing.delivery;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.sotay.language.VietnamTime;

/// Giờ yên lặng: the hours of the day in Vietnam in which nobody is told anything unasked. From and to the
/// same hour is never.
public record QuietHours(LocalTime from, LocalTime to) {
    /// The first moment from `now` on at which people may be told.
    public Instant next(Instant now) {
        ZonedDateTime here = now.atZone(VietnamTime.ZONE);
        if (!covers(here.toLocalTime())) return now;
        ZonedDateTime end = here.with(to);
        return (end.isAfter(here) ? end : end.plusDays(1)).toInstant();
    }

    private boolean covers(LocalTime hour) {
        boolean afterFrom = !hour.isBefore(from);
        boolean beforeTo = hour.isBefore(to);
        return from.isBefore(to) ? afterFrom && beforeTo : !from.equals(to) && (afterFrom || beforeTo);
    }
}
