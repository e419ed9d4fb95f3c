package vn.sotay.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What {@link Units} promises.
public abstract class UnitsContract {
    protected abstract Units units();

    @Test
    void whatIsSavedIsFound() {
        Unit committee = People.aCommittee();
        Unit branch = People.aBranchBelow(committee);
        units().save(committee);
        units().save(branch);

        assertThat(units().find(committee.id())).contains(committee);
        assertThat(units().find(branch.id())).contains(branch);
    }

    @Test
    void anUnknownUnitIsNotThere() {
        Unit unknown = People.aCommittee();

        assertThat(units().find(unknown.id())).isEmpty();
        assertThat(units().upwardsFrom(unknown.id())).isEmpty();
    }

    @Test
    void theWayUpBeginsWithTheUnitAndEndsAtTheTop() {
        Unit top = People.aCommittee();
        Unit commune = People.aUnit(UnitKind.COMMITTEE, Optional.of(top.id()), "Đảng bộ xã");
        Unit village = People.aBranchBelow(commune);
        Unit cell = People.aUnit(UnitKind.CELL, Optional.of(village.id()), "Tổ đảng 1");
        units().save(top);
        units().save(commune);
        units().save(village);
        units().save(cell);
        units().save(People.aBranchBelow(commune));

        assertThat(units().upwardsFrom(cell.id())).containsExactly(cell, village, commune, top);
        assertThat(units().upwardsFrom(top.id())).containsExactly(top);
    }

    @Test
    void depthIsNotFixed() {
        Unit last = People.aCommittee();
        units().save(last);
        for (int depth = 0; depth < 20; depth++) {
            last = People.aUnit(UnitKind.COMMITTEE, Optional.of(last.id()), "Đảng bộ cấp " + depth);
            units().save(last);
        }

        assertThat(units().upwardsFrom(last.id())).hasSize(21);
    }

    @Test
    void savingAgainReplacesWhatIsKnown() {
        Unit before = People.aCommittee();
        units().save(before);
        Unit after = new Unit(before.id(), Optional.empty(), UnitKind.BRANCH, "Tên mới", "Tên gọi mới");

        units().save(after);

        assertThat(units().find(before.id())).contains(after);
    }

    @Test
    void aUnitCanMove() {
        Unit here = People.aCommittee();
        Unit there = People.aCommittee();
        Unit branch = People.aBranchBelow(here);
        units().save(here);
        units().save(there);
        units().save(branch);
        Unit moved = new Unit(branch.id(), Optional.of(there.id()), branch.kind(), branch.name(), branch.shortName());

        units().save(moved);

        assertThat(units().upwardsFrom(branch.id())).containsExactly(moved, there);
    }

    @Test
    void theParentMustBeThere() {
        Unit branch = People.aBranchBelow(People.aCommittee());

        assertThatThrownBy(() -> units().save(branch)).isInstanceOf(RuntimeException.class);
        assertThat(units().find(branch.id())).isEmpty();
    }
}
