package vn.sotay.personaldata;

import java.time.LocalDate;
import java.util.Optional;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.NewMember;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;

/// All that the members' list says of one person.
public record OwnRecord(NewMember.Person person, Optional<String> phone, Membership membership) {

    /// @param fileNumber số lý lịch
    /// @param unit       the name of the member's own unit
    public record Membership(
            Optional<String> fileNumber, Dates dates, String unit, PartyPost post, MemberStatus status) {}

    /// @param officialOn ngày chính thức; empty for a probationary member
    public record Dates(LocalDate joinedOn, Optional<LocalDate> officialOn) {
        public Standing standing() {
            return officialOn.isPresent() ? Standing.FULL : Standing.PROBATIONARY;
        }
    }
}
