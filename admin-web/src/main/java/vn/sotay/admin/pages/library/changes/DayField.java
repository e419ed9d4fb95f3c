package vn.sotay.admin.pages.library.changes;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sotay.organisation.membership.Day;

/// A date of a form, as it was typed.
record DayField(String typed) {
    static DayField of(@Nullable String typed) {
        return new DayField(typed == null ? "" : typed.strip());
    }

    boolean isEmpty() {
        return typed.isEmpty();
    }

    /// Typed, and no date.
    boolean isOdd() {
        return !isEmpty() && day().isEmpty();
    }

    Optional<LocalDate> day() {
        return Day.read(typed);
    }
}
