package vn.sotay.organisation.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sotay.organisation.MemberStatus;

/// Which trạng thái sinh hoạt may follow which.
///
/// Leaving the Party and death end membership. A committee, and nobody else, takes either back: a member was
/// admitted again, or it was written by mistake.
public final class StatusRules {
    private StatusRules() {}

    /// @param since    of the status, where it is known
    /// @param joinedOn ngày vào Đảng
    public record Current(MemberStatus status, Optional<LocalDate> since, LocalDate joinedOn) {}

    /// @param on empty when what was typed is no date
    public record Wish(MemberStatus status, Optional<LocalDate> on) {}

    /// What may follow.
    ///
    /// @param committee whether whoever asks decides for a committee
    public static Set<MemberStatus> after(MemberStatus now, boolean committee) {
        return switch (now) {
            case ACTIVE -> EnumSet.complementOf(EnumSet.of(MemberStatus.ACTIVE));
            case EXEMPT -> EnumSet.complementOf(EnumSet.of(MemberStatus.EXEMPT, MemberStatus.INTERRUPTED));
            case SUSPENDED, INTERRUPTED -> EnumSet.of(MemberStatus.ACTIVE, MemberStatus.LEFT, MemberStatus.DECEASED);
            case LEFT ->
                committee ? EnumSet.of(MemberStatus.ACTIVE, MemberStatus.DECEASED) : EnumSet.noneOf(MemberStatus.class);
            case DECEASED -> committee ? EnumSet.of(MemberStatus.ACTIVE) : EnumSet.noneOf(MemberStatus.class);
        };
    }

    public static List<Finding> check(Current now, Wish wish, boolean committee, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        if (wish.status() == now.status()) findings.add(new Finding(MemberField.STATUS, Fault.STATUS_SAME));
        else if (!after(now.status(), committee).contains(wish.status()))
            findings.add(new Finding(MemberField.STATUS, Fault.STATUS_CANNOT_FOLLOW));
        dateFault(now, wish, today).ifPresent(fault -> findings.add(new Finding(MemberField.STATUS_ON, fault)));
        return findings;
    }

    private static Optional<Fault> dateFault(Current now, Wish wish, LocalDate today) {
        if (wish.on().isEmpty()) return Optional.of(Fault.MISSING);
        LocalDate on = wish.on().get();
        if (on.isAfter(today)) return Optional.of(Fault.IN_FUTURE);
        if (on.isBefore(now.joinedOn())) return Optional.of(Fault.BEFORE_JOINED);
        boolean earlier = now.since().filter(on::isBefore).isPresent();
        return earlier ? Optional.of(Fault.BEFORE_LAST) : Optional.empty();
    }

    /// Whether the change ends membership, and with it the links to chats and the codes.
    public static boolean endsMembership(MemberStatus now, MemberStatus next) {
        return now.isMember() && !next.isMember();
    }
}
