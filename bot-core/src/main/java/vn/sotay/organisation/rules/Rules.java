package vn.sotay.organisation.rules;

import java.time.LocalDate;
import java.util.Set;
import vn.sotay.organisation.UnitId;

/// What holds where.
public interface Rules {
    /// The unit's own rule, or that of the nearest committee above that has one, or what holds everywhere.
    Rule of(UnitId unit, RuleName name);

    /// Days off between two days, both included: public holidays and the days given in lieu of them.
    Set<LocalDate> daysOff(LocalDate from, LocalDate to);
}
