package vn.sotay.admin.pages.account;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Moments as they are written in Việt Nam.
public final class Moment {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private Moment() {}

    public static String words(Instant moment) {
        return WORDS.format(moment);
    }
}
