package vn.sotay.admin.storage.members;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.membership.MemberFacts;
import vn.sotay.organisation.membership.StatusRules;
import vn.sotay.organisation.membership.TransferRules;

/// All that is kept about a member.
///
/// @param version tells whether somebody else changed it meanwhile
public record MemberRecord(
        MemberId id, int version, MemberFacts facts, Place place, MemberPage.Status status, List<Link> links) {
    /// @param path names of the units above, topmost first
    /// @param home where a temporary stay leads back to
    public record Place(MemberPage.Unit unit, List<String> path, Optional<Home> home) {}

    public record Home(UnitId unit, String name, LocalDate since) {}

    /// A chat that is linked.
    public record Link(String channel, Instant since) {}

    public UnitId unit() {
        return place.unit().id();
    }

    public StatusRules.Current standing() {
        return new StatusRules.Current(
                status.status(), status.since(), facts.membership().joinedOn());
    }

    public TransferRules.Whereabouts whereabouts() {
        return new TransferRules.Whereabouts(
                unit(),
                place.unit().temporary(),
                status.status(),
                facts.membership().joinedOn());
    }
}
