package vn.sotay.organisation.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;

/// Who may be transferred where.
public final class TransferRules {
    private static final int LONGEST_DECISION = 120;

    private TransferRules() {}

    /// Where somebody belongs now.
    ///
    /// @param temporary whether it is a temporary stay
    public record Whereabouts(UnitId unit, boolean temporary, MemberStatus status, LocalDate joinedOn) {}

    /// @param ended whether it was dissolved or merged into another
    public record Target(UnitId unit, UnitKind kind, boolean ended) {}

    /// @param to       empty when none was chosen
    /// @param on       empty when what was typed is no date
    /// @param decision number of the paper it rests on; may be empty
    public record Wish(TransferKind kind, Optional<Target> to, Optional<LocalDate> on, String decision) {}

    /// Members belong to branches and the cells of branches; a committee has units.
    public static boolean mayHoldMembers(UnitKind kind) {
        return switch (kind) {
            case BRANCH, CELL -> true;
            case COMMITTEE -> false;
        };
    }

    public static List<Finding> check(Whereabouts now, Wish wish, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        personFault(now, wish.kind())
                .or(() -> wish.to().map(to -> targetFault(now, wish.kind(), to)).orElse(Optional.of(Fault.MISSING)))
                .ifPresent(fault -> findings.add(new Finding(MemberField.TO, fault)));
        dateFault(now, wish, today).ifPresent(fault -> findings.add(new Finding(MemberField.MOVED_ON, fault)));
        if (CardNumber.isIn(wish.decision())) findings.add(new Finding(MemberField.DECISION, Fault.CARD_NUMBER));
        if (wish.decision().length() > LONGEST_DECISION)
            findings.add(new Finding(MemberField.DECISION, Fault.TOO_LONG));
        return findings;
    }

    private static Optional<Fault> personFault(Whereabouts now, TransferKind kind) {
        if (!now.status().isMember()) return Optional.of(Fault.NOT_A_MEMBER);
        return switch (kind) {
            case PERMANENT -> Optional.empty();
            case TEMPORARY -> now.temporary() ? Optional.of(Fault.ALREADY_TEMPORARY) : Optional.empty();
            case RETURN -> now.temporary() ? Optional.empty() : Optional.of(Fault.NOT_TEMPORARY);
        };
    }

    /// Whoever stays somewhere for a time may stay there for good; otherwise the unit must be another one.
    private static Optional<Fault> targetFault(Whereabouts now, TransferKind kind, Target to) {
        if (to.ended()) return Optional.of(Fault.UNIT_ENDED);
        if (!mayHoldMembers(to.kind())) return Optional.of(Fault.UNIT_HOLDS_NOBODY);
        boolean stays = kind == TransferKind.PERMANENT && now.temporary();
        return to.unit().equals(now.unit()) && !stays ? Optional.of(Fault.UNIT_SAME) : Optional.empty();
    }

    private static Optional<Fault> dateFault(Whereabouts now, Wish wish, LocalDate today) {
        if (wish.on().isEmpty()) return Optional.of(Fault.MISSING);
        if (wish.on().get().isAfter(today)) return Optional.of(Fault.IN_FUTURE);
        return wish.on().get().isBefore(now.joinedOn()) ? Optional.of(Fault.BEFORE_JOINED) : Optional.empty();
    }
}
