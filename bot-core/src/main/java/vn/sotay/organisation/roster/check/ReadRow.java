package vn.sotay.organisation.roster.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.sotay.organisation.roster.RosterFault;
import vn.sotay.organisation.roster.RosterField;

/// A row whose cells were read, each into its one form.
public record ReadRow(int line, Map<RosterField, String> values, List<RosterFault> faults) {
    public Optional<String> value(RosterField field) {
        return Optional.ofNullable(values.get(field));
    }

    /// What tells people apart without a number. Empty unless all three are known.
    Optional<String> person() {
        return personOf(values);
    }

    static Optional<String> personOf(Map<RosterField, String> values) {
        String name = values.getOrDefault(RosterField.FULL_NAME, "").toLowerCase(Locale.ROOT);
        String born = values.getOrDefault(RosterField.BORN, "");
        String joined = values.getOrDefault(RosterField.JOINED_ON, "");
        return name.isEmpty() || born.isEmpty() || joined.isEmpty()
                ? Optional.empty()
                : Optional.of(name + "|" + born + "|" + joined);
    }
}
