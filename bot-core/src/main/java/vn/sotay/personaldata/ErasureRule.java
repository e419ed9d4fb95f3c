package vn.sotay.personaldata;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.MemberStatus;

/// Whether a person may be erased. As long as somebody is a member, the list of members must be kept; the
/// right to erasure begins when that ends, or when the competent committee has decided.
public final class ErasureRule {
    private ErasureRule() {}

    /// What stands against an erasure.
    public enum Objection {
        STILL_A_MEMBER,
        NAME_DIFFERS,
        PAPER_MISSING,
        PAPER_UNREADABLE,
        DATE_IN_THE_FUTURE
    }

    /// The person as the record has them now.
    public record Person(String fullName, MemberStatus status) {}

    /// What the officer has filled in.
    ///
    /// @param committeeDecided stated in so many words
    /// @param typedName        the person's name, typed again
    public record Form(
            boolean committeeDecided, String typedName, Erasure.Basis basis, String paper, LocalDate requestedOn) {}

    /// Empty when the person may be erased.
    public static Set<Objection> objections(Person person, Form form, LocalDate today) {
        Set<Objection> found = EnumSet.noneOf(Objection.class);
        if (person.status().isMember() && !form.committeeDecided()) found.add(Objection.STILL_A_MEMBER);
        if (!sameName(person.fullName(), form.typedName())) found.add(Objection.NAME_DIFFERS);
        if (needsPaper(form) && form.paper().isEmpty()) found.add(Objection.PAPER_MISSING);
        if (!Erasure.isPaper(form.paper())) found.add(Objection.PAPER_UNREADABLE);
        if (form.requestedOn().isAfter(today)) found.add(Objection.DATE_IN_THE_FUTURE);
        return found;
    }

    private static boolean needsPaper(Form form) {
        return form.committeeDecided() || form.basis() == Erasure.Basis.COMMITTEE_DECISION;
    }

    private static boolean sameName(String one, String other) {
        return VietnameseText.folded(one).equals(VietnameseText.folded(other));
    }
}
