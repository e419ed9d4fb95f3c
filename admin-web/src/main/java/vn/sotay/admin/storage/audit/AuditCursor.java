package vn.sotay.admin.storage.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in the list of entries, which is ordered by time and number.
///
/// @param older whether what comes after it in the list is wanted, or what comes before
public record AuditCursor(Instant at, long id, boolean older) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,17})-(\\d{1,18})");

    /// A place as it stands in an address; empty when it cannot be one.
    public static Optional<AuditCursor> read(String text, boolean older) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) return Optional.empty();
        Instant at = Instant.EPOCH.plus(Long.parseLong(form.group(1)), ChronoUnit.MICROS);
        return Optional.of(new AuditCursor(at, Long.parseLong(form.group(2)), older));
    }

    /// The place of an entry, for an address.
    public static String of(AuditRow row) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, row.at()) + "-" + row.id();
    }
}
