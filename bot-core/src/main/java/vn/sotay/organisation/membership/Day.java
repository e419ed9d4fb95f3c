package vn.sotay.organisation.membership;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A date as people write it, "2/9/2026" or "02092026", or as programs do, "2026-09-02".
public final class Day {
    private static final DateTimeFormatter SHOWN = form("dd/MM/uuuu");

    private static final List<DateTimeFormatter> FORMS =
            List.of(form("d/M/uuuu"), form("uuuu-M-d"), form("d-M-uuuu"), form("d.M.uuuu"), form("ddMMuuuu"));

    private Day() {}

    /// Empty when there is no such day.
    public static Optional<LocalDate> read(String typed) {
        return FORMS.stream()
                .flatMap(form -> parsed(typed.strip(), form).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(typed, form));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /// "02/09/2026"
    public static String shown(LocalDate day) {
        return SHOWN.format(day);
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
