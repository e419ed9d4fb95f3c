package vn.sotay.admin.pages.units;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.organisation.Basis;

/// What the form of every change asks: from when and by which decision. `seen` is the state it showed.
record BasisForm(String seen, String effectiveOn, String decision) {
    private static final int LONGEST = 200;

    /// The Party was founded on that day; nothing of it is older.
    private static final LocalDate EARLIEST = LocalDate.of(1930, 2, 3);

    BasisForm(@Nullable String seen, @Nullable String effectiveOn, @Nullable String decision) {
        this.seen = Objects.requireNonNullElse(seen, "");
        this.effectiveOn = Objects.requireNonNullElse(effectiveOn, "");
        this.decision = Objects.requireNonNullElse(decision, "").strip();
    }

    /// The same, typed once more for a newer state.
    BasisForm having(String newer) {
        return new BasisForm(newer, effectiveOn, decision);
    }

    /// Field → key of the sentence beside it.
    Map<String, String> faults(LocalDate today, boolean decisionNeeded) {
        Map<String, String> faults = new HashMap<>();
        Optional<LocalDate> day = day();
        if (day.isEmpty()) faults.put("effectiveOn", "units.fault.date");
        if (day.filter(given -> given.isAfter(today)).isPresent()) faults.put("effectiveOn", "units.fault.future");
        if (day.filter(given -> given.isBefore(EARLIEST)).isPresent()) faults.put("effectiveOn", "units.fault.past");
        if (decisionNeeded && decision.isEmpty()) faults.put("decision", "units.fault.decision");
        if (decision.length() > LONGEST) faults.put("decision", "units.fault.decisionLong");
        return faults;
    }

    /// Only for a form without faults.
    Basis by(SignedIn caller) {
        return new Basis(caller, day().orElseThrow(), decision);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(effectiveOn.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
