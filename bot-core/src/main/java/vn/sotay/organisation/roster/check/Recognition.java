package vn.sotay.organisation.roster.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.roster.RosterFault.Reason;
import vn.sotay.organisation.roster.RosterField;

/// Tells which member a row is about.
final class Recognition {
    /// Whom the row means.
    sealed interface Result {
        record Somebody(KnownMember member) implements Result {}

        record Nobody() implements Result {}

        record Unclear(Reason reason) implements Result {}
    }

    private Recognition() {}

    static Result of(ReadRow row, Collection<KnownMember> candidates) {
        Optional<String> number = row.value(RosterField.FILE_NUMBER);
        Optional<KnownMember> numbered = candidates.stream()
                .filter(one ->
                        number.isPresent() && one.value(RosterField.FILE_NUMBER).equals(number))
                .findFirst();
        return numbered.map(member -> byNumber(row, member)).orElseGet(() -> byPerson(row, candidates));
    }

    private static Result byNumber(ReadRow row, KnownMember member) {
        if (!member.inside()) return new Result.Unclear(Reason.OUTSIDE);
        boolean sameName = row.value(RosterField.FULL_NAME)
                .map(VietnameseText::folded)
                .equals(member.value(RosterField.FULL_NAME).map(VietnameseText::folded));
        boolean sameYear = row.value(RosterField.BORN).equals(member.value(RosterField.BORN));
        return sameName || sameYear ? new Result.Somebody(member) : new Result.Unclear(Reason.FILE_NUMBER_OF_ANOTHER);
    }

    private static Result byPerson(ReadRow row, Collection<KnownMember> candidates) {
        Optional<String> person = row.person();
        if (person.isEmpty()) return new Result.Nobody();
        boolean numbered = row.value(RosterField.FILE_NUMBER).isPresent();
        List<KnownMember> same = candidates.stream()
                .filter(one -> ReadRow.personOf(one.values()).equals(person))
                .filter(one -> !numbered || one.value(RosterField.FILE_NUMBER).isEmpty())
                .toList();
        List<KnownMember> inside = same.stream().filter(KnownMember::inside).toList();
        if (inside.size() == 1) return new Result.Somebody(inside.getFirst());
        if (inside.size() > 1) return new Result.Unclear(Reason.PERSON_AMBIGUOUS);
        return same.isEmpty() || numbered ? new Result.Nobody() : new Result.Unclear(Reason.OUTSIDE);
    }
}
