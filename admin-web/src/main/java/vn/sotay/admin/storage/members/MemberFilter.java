package vn.sotay.admin.storage.members;

import java.util.Optional;
import java.util.Set;
import vn.sotay.organisation.Gender;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.UnitId;

/// Which members a list shows.
///
/// @param below whether those of the units below belong to it too
public record MemberFilter(UnitId unit, boolean below, SearchText search, Traits traits, Life life) {
    /// @param linked    whether a chat is linked
    /// @param temporary whether it is a temporary stay
    public record Traits(
            Optional<Standing> standing,
            Optional<PartyPost> post,
            Optional<Gender> gender,
            Optional<Boolean> linked,
            Optional<Boolean> temporary) {
        public static final Traits ANY =
                new Traits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// @param statuses none for whatever status
    public record Life(Set<MemberStatus> statuses, Optional<Integer> bornFrom, Optional<Integer> bornTo) {
        /// Whoever is a member now.
        public static final Set<MemberStatus> CURRENT =
                Set.of(MemberStatus.ACTIVE, MemberStatus.EXEMPT, MemberStatus.SUSPENDED, MemberStatus.INTERRUPTED);

        public static final Life NOW = new Life(CURRENT, Optional.empty(), Optional.empty());
    }

    /// Whoever is a member now, in the unit and below.
    public static MemberFilter in(UnitId unit) {
        return new MemberFilter(unit, true, SearchText.NOTHING, Traits.ANY, Life.NOW);
    }

    public MemberFilter with(SearchText text) {
        return new MemberFilter(unit, below, text, traits, life);
    }

    public MemberFilter with(Traits others) {
        return new MemberFilter(unit, below, search, others, life);
    }

    public MemberFilter with(Life other) {
        return new MemberFilter(unit, below, search, traits, other);
    }

    public MemberFilter withoutUnitsBelow() {
        return new MemberFilter(unit, false, search, traits, life);
    }
}
