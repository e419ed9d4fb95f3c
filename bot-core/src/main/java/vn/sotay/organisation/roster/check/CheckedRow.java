package vn.sotay.organisation.roster.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.organisation.roster.RosterFault;
import vn.sotay.organisation.roster.RosterField;

/// What importing a row would do.
///
/// @param after  what will be known then: everything of somebody new, of others only what differs;
///               of a faulty row the name, where it is readable
/// @param before what it says now, where that differs
/// @param faults why the row is left out; empty unless it is faulty
public record CheckedRow(
        int line,
        Outcome outcome,
        Optional<KnownMember> member,
        Map<RosterField, String> before,
        Map<RosterField, String> after,
        List<RosterFault> faults) {

    /// What becomes of a row.
    public enum Outcome {
        NEW,
        CHANGED,
        /// Goes to another unit, and may differ in other things as well.
        MOVED,
        UNCHANGED,
        FAULTY;

        /// Whether importing such a row changes anything.
        public boolean changesSomething() {
            return switch (this) {
                case NEW, CHANGED, MOVED -> true;
                case UNCHANGED, FAULTY -> false;
            };
        }
    }

    static CheckedRow faulty(ReadRow row, List<RosterFault> faults) {
        Map<RosterField, String> name = new EnumMap<>(RosterField.class);
        row.value(RosterField.FULL_NAME).ifPresent(value -> name.put(RosterField.FULL_NAME, value));
        return new CheckedRow(row.line(), Outcome.FAULTY, Optional.empty(), Map.of(), name, List.copyOf(faults));
    }
}
