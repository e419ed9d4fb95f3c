package vn.sotay.admin.pages.members;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sotay.organisation.Gender;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.membership.Fault;
import vn.sotay.organisation.membership.Finding;
import vn.sotay.organisation.membership.MemberFacts;
import vn.sotay.organisation.membership.MemberField;
import vn.sotay.organisation.membership.PersonName;
import vn.sotay.organisation.membership.TypedMember;

/// A person as a form sends them.
///
/// @param unit      of a new person
/// @param form      mark of the form of a new person
/// @param version   of the record when the form was opened
/// @param confirmed whether somebody has looked again at what is unusual
record MemberForm(
        @Nullable String fullName,
        @Nullable String gender,
        @Nullable String born,
        @Nullable String joinedOn,
        @Nullable String officialOn,
        @Nullable String post,
        @Nullable String phone,
        @Nullable String fileNumber,
        Optional<UnitId> unit,
        Optional<UUID> form,
        Optional<Integer> version,
        Optional<Boolean> confirmed) {

    TypedMember typed() {
        return new TypedMember(
                text(fullName),
                one(Gender.values(), gender),
                text(born),
                new TypedMember.Dates(text(joinedOn), text(officialOn)),
                one(PartyPost.values(), post),
                new TypedMember.Numbers(text(phone), text(fileNumber)));
    }

    static MemberForm of(TypedMember typed, Optional<UnitId> unit, Optional<UUID> form, int version) {
        return new MemberForm(
                typed.fullName(),
                typed.gender().map(Enum::name).orElse(""),
                typed.born(),
                typed.dates().joinedOn(),
                typed.dates().officialOn(),
                typed.post().map(Enum::name).orElse(""),
                typed.numbers().phone(),
                typed.numbers().fileNumber(),
                unit,
                form,
                Optional.of(version),
                Optional.empty());
    }

    static MemberForm of(MemberFacts kept, int version) {
        return of(TypedMember.of(kept), Optional.empty(), Optional.empty(), version);
    }

    /// The same with a name in capitals put into normal case, as an offer.
    MemberForm offered(Iterable<Finding> findings, int newest) {
        String name = PersonName.tidy(text(fullName));
        for (Finding finding : findings)
            if (finding.equals(new Finding(MemberField.FULL_NAME, Fault.NAME_CASE)))
                name = PersonName.inNormalCase(name);
        TypedMember typed = typed();
        TypedMember offer =
                new TypedMember(name, typed.gender(), typed.born(), typed.dates(), typed.post(), typed.numbers());
        return of(offer, unit, form, newest);
    }

    /// The record as it is, with the telephone number of the form.
    MemberForm onlyPhone(MemberFacts kept) {
        TypedMember known = TypedMember.of(kept);
        TypedMember.Numbers numbers =
                new TypedMember.Numbers(text(phone), known.numbers().fileNumber());
        TypedMember typed =
                new TypedMember(known.fullName(), known.gender(), known.born(), known.dates(), known.post(), numbers);
        return of(typed, Optional.empty(), Optional.empty(), version.orElse(-1));
    }

    MemberForm marked(UUID mark) {
        return of(typed(), unit, Optional.of(mark), 0);
    }

    boolean isConfirmed() {
        return confirmed.orElse(false);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static <T extends Enum<T>> Optional<T> one(T[] values, @Nullable String given) {
        return Stream.of(values).filter(value -> value.name().equals(given)).findFirst();
    }
}
