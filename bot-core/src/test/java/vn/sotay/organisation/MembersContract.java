package vn.sotay.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What {@link Members} promises.
public abstract class MembersContract {
    private final Unit unit = People.aCommittee();

    protected abstract Units units();

    protected abstract Members members();

    @BeforeEach
    void aUnitIsThere() {
        units().save(unit);
    }

    @Test
    void whoeverIsEnteredIsFound() {
        Member entered = members().add(People.aNewMember("Lò Thị Hương", unit.id()));

        assertThat(members().find(entered.id())).contains(entered);
        assertThat(entered.fullName()).isEqualTo("Lò Thị Hương");
        assertThat(entered.unit()).isEqualTo(unit.id());
        assertThat(entered.post()).isEqualTo(PartyPost.COMMITTEE_MEMBER);
        assertThat(entered.standing()).isEqualTo(Standing.FULL);
    }

    @Test
    void whoeverHasNoDayOfOfficialMembershipIsProbationary() {
        NewMember full = People.aNewMember("Vũ Văn Đại", unit.id());
        NewMember probationary = new NewMember(
                full.fileNumber(), full.person(), full.joinedOn(), Optional.empty(), unit.id(), PartyPost.NONE);

        Member entered = members().add(probationary);

        assertThat(members().find(entered.id()).orElseThrow().standing()).isEqualTo(Standing.PROBATIONARY);
    }

    @Test
    void twoMembersMayBearTheSameName() {
        Member one = members().add(People.aNewMember("Nguyễn Văn An", unit.id()));
        Member two = members().add(People.aNewMember("Nguyễn Văn An", unit.id()));

        assertThat(one.id()).isNotEqualTo(two.id());
    }

    @Test
    void aFileNumberIsTakenOnlyOnce() {
        NewMember member = People.aNewMember("Nguyễn Văn An", unit.id());
        NewMember other = new NewMember(
                member.fileNumber(),
                People.aNewMember("Trần Thị Bình", unit.id()).person(),
                member.joinedOn(),
                member.officialOn(),
                unit.id(),
                PartyPost.NONE);
        members().add(member);
        long before = members().count();

        assertThatThrownBy(() -> members().add(other)).isInstanceOf(IllegalArgumentException.class);

        assertThat(members().count()).isEqualTo(before);
    }

    @Test
    void everybodyIsCounted() {
        long before = members().count();

        members().add(People.aNewMember("Nguyễn Văn An", unit.id()));
        members().add(People.aNewMember("Trần Thị Bình", unit.id()));

        assertThat(members().count()).isEqualTo(before + 2);
    }

    @Test
    void anUnknownMemberIsNotThere() {
        assertThat(members().find(new MemberId(Long.MAX_VALUE))).isEmpty();
    }
}
