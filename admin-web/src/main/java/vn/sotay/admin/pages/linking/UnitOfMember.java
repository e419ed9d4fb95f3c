package vn.sotay.admin.pages.linking;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.Units;

/// The unit where a member is.
@Component
class UnitOfMember {
    private final Members members;
    private final Units units;

    UnitOfMember(Members members, Units units) {
        this.members = members;
        this.units = units;
    }

    Optional<Unit> find(MemberId member) {
        return members.find(member).map(Member::unit).flatMap(units::find);
    }
}
