package vn.sotay.organisation;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;

/// Units and members for tests, new ones each time.
public final class People {
    private People() {}

    public static Unit aCommittee() {
        return aUnit(UnitKind.COMMITTEE, Optional.empty(), "Đảng bộ xã Tân Khê");
    }

    public static Unit aBranchBelow(Unit parent) {
        return aUnit(UnitKind.BRANCH, Optional.of(parent.id()), "Chi bộ thôn 2");
    }

    public static Unit aUnit(UnitKind kind, Optional<UnitId> parent, String name) {
        UnitId id = new UnitId("unit-" + UUID.randomUUID());
        return new Unit(id, parent, kind, name, name.replace("Đảng bộ", "Đảng ủy"));
    }

    public static NewMember aNewMember(String fullName, UnitId unit) {
        return aNewMember(fullName, unit, PartyPost.COMMITTEE_MEMBER);
    }

    public static NewMember aNewMember(String fullName, UnitId unit, PartyPost post) {
        return new NewMember(
                UUID.randomUUID().toString().substring(0, 13) + " LG",
                new NewMember.Person(fullName, Gender.FEMALE, Year.of(1986)),
                LocalDate.of(2012, 9, 2),
                Optional.of(LocalDate.of(2013, 9, 2)),
                unit,
                post);
    }
}
