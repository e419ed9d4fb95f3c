package vn.sotay.organisation.membership;

import java.util.Optional;
import vn.sotay.organisation.Gender;
import vn.sotay.organisation.PartyPost;

/// What somebody typed about a person, before anything of it is believed.
public record TypedMember(
        String fullName, Optional<Gender> gender, String born, Dates dates, Optional<PartyPost> post, Numbers numbers) {
    public record Dates(String joinedOn, String officialOn) {}

    public record Numbers(String phone, String fileNumber) {}

    /// As a form shows what is kept.
    public static TypedMember of(MemberFacts kept) {
        MemberFacts.Membership membership = kept.membership();
        return new TypedMember(
                kept.person().fullName(),
                Optional.of(kept.person().gender()),
                kept.person().born().toString(),
                new Dates(
                        Day.shown(membership.joinedOn()),
                        membership.officialOn().map(Day::shown).orElse("")),
                Optional.of(membership.post()),
                new Numbers(
                        kept.phone().map(MobileNumber::shown).orElse(""),
                        kept.fileNumber().orElse("")));
    }
}
