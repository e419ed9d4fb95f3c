package vn.sotay.admin.pages.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.sotay.personaldata.Erasure;
import vn.sotay.personaldata.ErasureRule;

/// What was filled in, as it was typed.
///
/// @param name the person's, typed again
record ErasureForm(
        @Nullable String basis,
        @Nullable String paper,
        @Nullable String requestedOn,
        @Nullable String name,
        @Nullable Boolean decided) {
    /// Names of faults that keep the form from being read at all.
    Set<String> missing() {
        Set<String> faults = new TreeSet<>();
        if (chosen().isEmpty()) faults.add("BASIS_MISSING");
        if (day().isEmpty()) faults.add("DATE_MISSING");
        return faults;
    }

    /// Only when nothing is missing.
    ErasureRule.Form filled() {
        return new ErasureRule.Form(
                Boolean.TRUE.equals(decided), text(name), chosen().orElseThrow(), text(paper), day().orElseThrow());
    }

    private Optional<Erasure.Basis> chosen() {
        return Arrays.stream(Erasure.Basis.values())
                .filter(one -> one.name().equals(basis))
                .findFirst();
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text(requestedOn)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
