package vn.sotay.organisation.membership;

import java.time.LocalDate;
import java.util.Optional;
import vn.sotay.organisation.NewMember;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;

/// All that a record says of a person besides unit and status.
///
/// @param phone      "+84912345678"
/// @param fileNumber số lý lịch, "000123 LG"
public record MemberFacts(
        NewMember.Person person, Membership membership, Optional<String> phone, Optional<String> fileNumber) {
    /// @param officialOn ngày chính thức; empty for a probationary member
    public record Membership(LocalDate joinedOn, Optional<LocalDate> officialOn, PartyPost post) {}

    public Standing standing() {
        return membership.officialOn().isPresent() ? Standing.FULL : Standing.PROBATIONARY;
    }

    public MemberFacts withPhone(Optional<String> other) {
        return new MemberFacts(person, membership, other, fileNumber);
    }
}
