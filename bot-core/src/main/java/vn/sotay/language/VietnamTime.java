package vn.sotay.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Days and times as they are counted and written in Việt Nam (UTC+7), wherever the machine stands.
public final class VietnamTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZONE);

    private VietnamTime() {}

    /// The day that it is then.
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /// The first moment of a day.
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /// As 02/09/2026.
    public static String written(LocalDate day) {
        return DAY.format(day);
    }

    /// As 08:00 02/09/2026.
    public static String written(Instant at) {
        return MINUTE.format(at);
    }
}
