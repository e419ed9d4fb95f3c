package vn.sotay.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import vn.sotay.language.VietnamTime;

/// How long a printed code can be used: until the end of a day, which the card names.
public enum CodeValidity {
    WEEK(7),
    FORTNIGHT(14),
    MONTH(30);

    private final int days;

    CodeValidity(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    /// The last day on which a code made now is good.
    public LocalDate lastDay(Instant now) {
        return VietnamTime.day(now).plus(Period.ofDays(days));
    }

    /// When a code made now ends: with its last day.
    public Instant end(Instant now) {
        return VietnamTime.start(lastDay(now).plusDays(1));
    }

    /// The last day of a code that ends then.
    public static LocalDate lastDayOf(Instant end) {
        return VietnamTime.day(end.minus(Duration.ofMillis(1)));
    }
}
