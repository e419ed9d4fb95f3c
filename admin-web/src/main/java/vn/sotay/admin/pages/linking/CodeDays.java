package vn.sotay.admin.pages.linking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.sotay.enrolment.CodeValidity;

/// For how long a code may be made, and which day that ends on.
final class CodeDays {
    private CodeDays() {}

    static Map<CodeValidity, LocalDate> from(Instant now) {
        Map<CodeValidity, LocalDate> days = new EnumMap<>(CodeValidity.class);
        for (CodeValidity validity : CodeValidity.values()) days.put(validity, validity.lastDay(now));
        return days;
    }
}
