package vn.sotay.channels.zalo.outcome;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// The hours by which Zalo counts days and nights. That they are those of Vietnam is assumed: Zalo does not
/// say.
public final class VietnamTime {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private VietnamTime() {}

    public static boolean isNight(Instant now) {
        LocalTime here = now.atZone(ZONE).toLocalTime();
        return here.isBefore(MORNING) || !here.isBefore(NIGHT);
    }

    /// The next six o'clock in the morning.
    public static Instant nextSix(Instant now) {
        ZonedDateTime here = now.atZone(ZONE);
        ZonedDateTime six = here.with(MORNING);
        return (six.isAfter(here) ? six : six.plusDays(1)).toInstant();
    }

    /// Five minutes into the next day.
    public static Instant tomorrow(Instant now) {
        return now.atZone(ZONE)
                .truncatedTo(ChronoUnit.DAYS)
                .plusDays(1)
                .plusMinutes(5)
                .toInstant();
    }

    public static String date(Instant now) {
        return now.atZone(ZONE).format(DATE);
    }
}
