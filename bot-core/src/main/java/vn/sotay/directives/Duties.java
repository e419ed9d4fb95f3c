package vn.sotay.directives;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sotay.organisation.MemberId;

/// The duties of the committees that a member is an officer of.
public interface Duties {
    /// What is open, the most urgent first.
    List<Duty> openOf(MemberId officer, int atMost);

    Optional<Duty> find(DutyId id, MemberId officer);

    /// The committee has issued its plan; the file follows in the administration.
    ///
    /// @return false, and nothing kept, when the duty is not theirs or was answered before
    boolean issued(DutyId id, MemberId officer, Plan plan, Instant now);

    /// The committee wishes for more time.
    boolean wish(DutyId id, MemberId officer, Duty.Wish wish, Instant now);

    /// Whether the member is an officer of any committee.
    boolean isOfficer(MemberId member);
}
