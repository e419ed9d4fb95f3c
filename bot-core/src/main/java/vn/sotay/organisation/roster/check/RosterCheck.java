package vn.sotay.organisation.roster.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.roster.RosterFault;
import vn.sotay.organisation.roster.RosterFault.Reason;
import vn.sotay.organisation.roster.RosterField;
import vn.sotay.organisation.roster.check.CheckedRow.Outcome;

/// Compares the rows of one roster, in their order, with the members that they might mean.
public final class RosterCheck {
    /// Nobody has ever joined younger.
    private static final int YOUNGEST = 16;

    private static final String NO_POST = PartyPost.NONE.name();

    private final Seen seen = new Seen();

    /// @param candidates members with the row's file number, or with its name, year and day of joining
    public CheckedRow check(ReadRow row, Collection<KnownMember> candidates) {
        if (!row.faults().isEmpty()) return CheckedRow.faulty(row, row.faults());
        return switch (Recognition.of(row, candidates)) {
            case Recognition.Result.Unclear(Reason reason) -> CheckedRow.faulty(row, List.of(RosterFault.of(reason)));
            case Recognition.Result.Nobody() -> settled(row, Optional.empty());
            case Recognition.Result.Somebody(KnownMember member) -> settled(row, Optional.of(member));
        };
    }

    private CheckedRow settled(ReadRow row, Optional<KnownMember> member) {
        List<RosterFault> faults = new ArrayList<>(member.isPresent() ? List.of() : missing(row));
        faults.addAll(contradictions(row, member));
        seen.lineOf(row, member)
                .ifPresent(line -> faults.add(RosterFault.of(Reason.DUPLICATE).with(line.toString())));
        if (!faults.isEmpty()) return CheckedRow.faulty(row, faults);
        seen.add(row, member);
        return member.map(known -> compared(row, known)).orElseGet(() -> entered(row));
    }

    private static List<RosterFault> missing(ReadRow row) {
        return Arrays.stream(RosterField.values())
                .filter(RosterField::isNeeded)
                .filter(field -> row.value(field).isEmpty())
                .map(field -> RosterFault.in(field, Reason.MISSING))
                .toList();
    }

    private static List<RosterFault> contradictions(ReadRow row, Optional<KnownMember> member) {
        List<RosterFault> faults = new ArrayList<>();
        Optional<LocalDate> joined = either(row, member, RosterField.JOINED_ON).map(LocalDate::parse);
        Optional<Integer> born = either(row, member, RosterField.BORN).map(Integer::valueOf);
        Optional<LocalDate> official =
                either(row, member, RosterField.OFFICIAL_ON).map(LocalDate::parse);
        if (joined.isEmpty()) return faults;
        if (born.filter(year -> joined.get().getYear() - year < YOUNGEST).isPresent())
            faults.add(RosterFault.in(RosterField.JOINED_ON, Reason.TOO_YOUNG));
        if (official.filter(day -> day.isBefore(joined.get())).isPresent())
            faults.add(RosterFault.in(RosterField.OFFICIAL_ON, Reason.OFFICIAL_TOO_EARLY));
        return faults;
    }

    private static Optional<String> either(ReadRow row, Optional<KnownMember> member, RosterField field) {
        return row.value(field).or(() -> member.flatMap(known -> known.value(field)));
    }

    private static CheckedRow entered(ReadRow row) {
        return new CheckedRow(row.line(), Outcome.NEW, Optional.empty(), Map.of(), row.values(), List.of());
    }

    private static CheckedRow compared(ReadRow row, KnownMember member) {
        Map<RosterField, String> before = new EnumMap<>(RosterField.class);
        Map<RosterField, String> after = new EnumMap<>(RosterField.class);
        row.values().forEach((field, value) -> {
            String known = member.value(field).orElse("");
            if (isSame(field, known, value)) return;
            after.put(field, value);
            if (!known.isEmpty()) before.put(field, known);
        });
        if (endsPost(member, after) && member.value(RosterField.POST).isPresent()) {
            before.put(RosterField.POST, member.value(RosterField.POST).get());
            after.put(RosterField.POST, NO_POST);
        }
        return new CheckedRow(row.line(), outcome(after), Optional.of(member), before, after, List.of());
    }

    /// A post is held in one unit, by a member.
    private static boolean endsPost(KnownMember member, Map<RosterField, String> after) {
        boolean holdsOne = !member.value(RosterField.POST).orElse(NO_POST).equals(NO_POST);
        boolean leaves = Optional.ofNullable(after.get(RosterField.STATUS))
                .map(MemberStatus::valueOf)
                .filter(status -> !status.isMember())
                .isPresent();
        boolean moves = after.containsKey(RosterField.UNIT) && !after.containsKey(RosterField.POST);
        return holdsOne && (leaves || moves);
    }

    private static boolean isSame(RosterField field, String known, String value) {
        return field == RosterField.FULL_NAME ? known.equalsIgnoreCase(value) : known.equals(value);
    }

    private static Outcome outcome(Map<RosterField, String> after) {
        if (after.isEmpty()) return Outcome.UNCHANGED;
        return after.containsKey(RosterField.UNIT) ? Outcome.MOVED : Outcome.CHANGED;
    }
}
