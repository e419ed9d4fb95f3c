package vn.sotay.directives;

import java.time.LocalDate;
import java.util.Optional;
import vn.sotay.organisation.UnitId;

/// What one committee owes under a directive.
///
/// @param about of which directive, by its title
/// @param plan  empty while nothing was issued
/// @param wish  for more time, not decided yet
public record Duty(
        DutyId id,
        DirectiveId directive,
        About about,
        Owner owner,
        LocalDate due,
        Optional<Plan> plan,
        Optional<Wish> wish) {

    /// @param title  of the document, with its number
    /// @param what   must be issued, "kế hoạch"
    /// @param issuer who asks for it
    /// @param internal whether the title may not stand on servers abroad
    public record About(String title, String what, String issuer, boolean internal) {}

    public record Owner(UnitId unit, String name) {}

    /// More time, and why.
    public record Wish(LocalDate until, String reason) {}

    /// How a duty stands on a day.
    public enum Standing {
        /// Đã ban hành đúng hạn.
        IN_TIME,
        /// Đã ban hành muộn.
        ISSUED_LATE,
        /// Còn hạn.
        OPEN,
        /// Sắp đến hạn.
        SOON,
        /// Quá hạn.
        LATE;

        public boolean isIssued() {
            return this == IN_TIME || this == ISSUED_LATE;
        }
    }

    /// @param soon how many days before its end a duty counts as due soon
    public Standing on(LocalDate today, int soon) {
        if (plan.isPresent()) return plan.get().issuedOn().isAfter(due) ? Standing.ISSUED_LATE : Standing.IN_TIME;
        if (today.isAfter(due)) return Standing.LATE;
        return today.plusDays(soon).isBefore(due) ? Standing.OPEN : Standing.SOON;
    }
}
