package vn.sotay.admin.storage.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.membership.MemberFacts;

/// Some members of a list, by given name.
///
/// @param hits how many the whole list has; empty when nobody knows that quickly, and at most
///     {@link MemberList#COUNTED} where counting on would take long
public record MemberPage(List<Row> rows, OptionalLong hits, Optional<PageMark> earlier, Optional<PageMark> later) {
    /// One member.
    ///
    /// @param channels through which they are linked
    public record Row(MemberId id, MemberFacts facts, Unit unit, Status status, List<String> channels) {}

    /// @param shortName  of the unit
    /// @param parentName of the unit above; empty for the topmost
    /// @param temporary  whether it is a temporary stay
    public record Unit(UnitId id, String shortName, String parentName, boolean temporary) {}

    public record Status(MemberStatus status, Optional<LocalDate> since) {}
}
