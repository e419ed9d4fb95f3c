package vn.sotay.organisation.membership;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.sotay.organisation.NewMember;
import vn.sotay.organisation.PartyPost;

/// Reads what was typed about a person and says what of it is refused or unusual.
///
/// What stands in the record already is not held against whoever changes something else.
public final class MemberCheck {
    private static final LocalDate FOUNDING_OF_THE_PARTY = LocalDate.of(1930, 2, 3);
    private static final int FIRST_YEAR = 1900;
    private static final int AGE_TO_JOIN = 18;
    private static final int PROBATION_MONTHS = 12;

    private final TypedMember typed;
    private final Optional<MemberFacts> before;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    /// @param facts present unless something is refused
    public record Checked(Optional<MemberFacts> facts, List<Finding> findings) {}

    private MemberCheck(TypedMember typed, Optional<MemberFacts> before, LocalDate today) {
        this.typed = typed;
        this.before = before;
        this.today = today;
    }

    /// @param before what the record says now; empty for a new person
    public static Checked check(TypedMember typed, Optional<MemberFacts> before, LocalDate today) {
        return new MemberCheck(typed, before, today).checked();
    }

    private Checked checked() {
        String name = name();
        if (typed.gender().isEmpty()) found(MemberField.GENDER, Fault.MISSING);
        Optional<Year> born = born();
        Optional<LocalDate> joined = joinedOn();
        Optional<LocalDate> official = officialOn(joined);
        checkAge(born, joined);
        Optional<String> phone = number(
                MemberField.PHONE, typed.numbers().phone(), MobileNumber::read, before.flatMap(MemberFacts::phone));
        Optional<String> file = number(
                MemberField.FILE_NUMBER,
                typed.numbers().fileNumber(),
                FileNumber::read,
                before.flatMap(MemberFacts::fileNumber));
        if (findings.stream().anyMatch(finding -> !finding.isWarning())) return new Checked(Optional.empty(), findings);
        NewMember.Person person = new NewMember.Person(name, typed.gender().orElseThrow(), born.orElseThrow());
        PartyPost post = typed.post().orElse(PartyPost.NONE);
        return new Checked(
                Optional.of(new MemberFacts(
                        person, new MemberFacts.Membership(joined.orElseThrow(), official, post), phone, file)),
                findings);
    }

    private String name() {
        String name = PersonName.tidy(typed.fullName());
        if (kept(facts -> facts.person().fullName()).filter(name::equals).isPresent()) return name;
        Optional<Fault> fault = CardNumber.isIn(name) ? Optional.of(Fault.CARD_NUMBER) : PersonName.fault(name);
        fault.ifPresent(one -> found(MemberField.FULL_NAME, one));
        return name;
    }

    private Optional<Year> born() {
        String text = typed.born().strip();
        if (text.isEmpty()) return nothing(MemberField.BORN, Fault.MISSING);
        if (CardNumber.isIn(text)) return nothing(MemberField.BORN, Fault.CARD_NUMBER);
        if (!text.matches("[0-9]{4}")) return nothing(MemberField.BORN, Fault.YEAR_ODD);
        Year year = Year.parse(text);
        boolean likely = year.getValue() >= FIRST_YEAR && year.getValue() <= today.getYear();
        return likely ? Optional.of(year) : nothing(MemberField.BORN, Fault.YEAR_ODD);
    }

    private Optional<LocalDate> joinedOn() {
        String text = typed.dates().joinedOn();
        if (text.isBlank()) return nothing(MemberField.JOINED_ON, Fault.MISSING);
        Optional<LocalDate> day = day(MemberField.JOINED_ON, text);
        if (day.equals(kept(facts -> facts.membership().joinedOn()))) return day;
        if (day.filter(one -> one.isBefore(FOUNDING_OF_THE_PARTY)).isPresent())
            found(MemberField.JOINED_ON, Fault.BEFORE_THE_PARTY);
        return day;
    }

    private Optional<LocalDate> officialOn(Optional<LocalDate> joined) {
        String text = typed.dates().officialOn();
        Optional<LocalDate> kept = before.flatMap(facts -> facts.membership().officialOn());
        if (text.isBlank()) {
            if (kept.isPresent()) found(MemberField.OFFICIAL_ON, Fault.BACK_TO_PROBATION);
            return Optional.empty();
        }
        Optional<LocalDate> day = day(MemberField.OFFICIAL_ON, text);
        boolean asBefore = day.equals(kept)
                && joined.equals(kept(facts -> facts.membership().joinedOn()));
        if (day.isEmpty() || joined.isEmpty() || asBefore) return day;
        if (day.get().isBefore(joined.get())) found(MemberField.OFFICIAL_ON, Fault.OFFICIAL_BEFORE_JOINED);
        else if (day.get().isBefore(joined.get().plusMonths(PROBATION_MONTHS)))
            found(MemberField.OFFICIAL_ON, Fault.OFFICIAL_EARLY);
        return day;
    }

    private void checkAge(Optional<Year> born, Optional<LocalDate> joined) {
        if (born.isEmpty() || joined.isEmpty()) return;
        boolean asBefore = born.equals(kept(facts -> facts.person().born()))
                && joined.equals(kept(facts -> facts.membership().joinedOn()));
        int age = joined.get().getYear() - born.get().getValue();
        if (age < AGE_TO_JOIN && !asBefore) found(MemberField.BORN, Fault.TOO_YOUNG);
    }

    private Optional<LocalDate> day(MemberField field, String text) {
        if (CardNumber.isIn(text)) return nothing(field, Fault.CARD_NUMBER);
        Optional<LocalDate> day = Day.read(text);
        if (day.isEmpty()) found(field, Fault.DATE_ODD);
        if (day.filter(today::isBefore).isPresent()) found(field, Fault.IN_FUTURE);
        return day;
    }

    private Optional<String> number(
            MemberField field, String typed, Function<String, Optional<String>> form, Optional<String> kept) {
        String text = typed.strip();
        if (text.isEmpty()) return Optional.empty();
        if (kept.filter(text::equals).isPresent()) return kept;
        if (CardNumber.isIn(text)) return nothing(field, Fault.CARD_NUMBER);
        Optional<String> read = form.apply(text);
        if (read.isEmpty()) found(field, field == MemberField.PHONE ? Fault.PHONE_ODD : Fault.FILE_NUMBER_ODD);
        return read;
    }

    private <T> Optional<T> kept(Function<MemberFacts, T> field) {
        return before.map(field);
    }

    private void found(MemberField field, Fault fault) {
        findings.add(new Finding(field, fault));
    }

    private <T> Optional<T> nothing(MemberField field, Fault fault) {
        found(field, fault);
        return Optional.empty();
    }
}
