package vn.sotay.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.enrolment.Enrolments;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.NewMember;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.People;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Role;
import vn.sotay.personaldata.PersonalData.Contact;
import vn.sotay.personaldata.PersonalData.GivenConsent;
import vn.sotay.personaldata.PersonalData.Link;
import vn.sotay.personaldata.PersonalData.Look;

/// What {@link PersonalData} promises.
public abstract class PersonalDataContract {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");

    private final Unit committee = People.aCommittee();
    private final Unit branch = People.aBranchBelow(committee);

    protected abstract Units units();

    protected abstract Members members();

    protected abstract Enrolments enrolments();

    protected abstract PersonalData data();

    /// Somebody of the administration looks at the record.
    protected abstract void looks(MemberId member, Unit unit, Look look);

    /// How often the trail tells that the member was shown their own data.
    protected abstract long timesShown(MemberId member);

    @BeforeEach
    void unitsAreThere() {
        units().save(committee);
        units().save(branch);
    }

    @Test
    void theRecordIsWhatWasEntered() {
        NewMember entered = People.aNewMember("Lò Thị Hương", branch.id());
        Member member = members().add(entered);

        assertThat(data().record(member.id()))
                .contains(new OwnRecord(
                        entered.person(),
                        Optional.empty(),
                        new OwnRecord.Membership(
                                Optional.of(entered.fileNumber()),
                                new OwnRecord.Dates(entered.joinedOn(), entered.officialOn()),
                                branch.name(),
                                entered.post(),
                                MemberStatus.ACTIVE)));
    }

    @Test
    void ofNobodyNothingIsKept() {
        MemberId nobody = new MemberId(987_654_321);

        assertThat(data().record(nobody)).isEmpty();
        assertThat(data().links(nobody)).isEmpty();
        assertThat(data().consents(nobody)).isEmpty();
        assertThat(data().looks(nobody, 5)).isEmpty();
        assertThat(data().contact(nobody)).isEmpty();
    }

    @Test
    void linksEndAndTheirConsentStays() {
        MemberId member = aMember("Lò Thị Hương", PartyPost.NONE);
        ChannelAccount first = Accounts.anAccount();
        ChannelAccount second = Accounts.anAccount();
        enrolments().link(first, member, new Enrolments.Consent("2026-10", NOW));
        enrolments().link(second, member, new Enrolments.Consent("2026-11", NOW.plusSeconds(60)));

        enrolments().unlink(first, NOW.plusSeconds(90));

        assertThat(data().links(member)).containsExactly(new Link(second, NOW.plusSeconds(60)));
        assertThat(data().consents(member))
                .containsExactly(
                        new GivenConsent("2026-11", Accounts.CHANNEL, NOW.plusSeconds(60), Optional.empty()),
                        new GivenConsent("2026-10", Accounts.CHANNEL, NOW, Optional.of(NOW.plusSeconds(90))));
    }

    @Test
    void whoLookedIsToldOnceADayTheNewestFirst() {
        MemberId member = aMember("Lò Thị Hương", PartyPost.NONE);
        looks(member, committee, look("Trần Văn Cán", Role.OFFICER, NOW));
        looks(member, committee, look("Trần Văn Cán", Role.OFFICER, NOW.plusSeconds(60)));
        looks(member, committee, look("Lê Thị Bí", Role.SECRETARY, NOW.plusSeconds(30)));
        looks(member, committee, look("Trần Văn Cán", Role.OFFICER, NOW.plusSeconds(86_400)));

        assertThat(data().looks(member, 5))
                .containsExactly(
                        look("Trần Văn Cán", Role.OFFICER, NOW.plusSeconds(86_400)),
                        look("Trần Văn Cán", Role.OFFICER, NOW.plusSeconds(60)),
                        look("Lê Thị Bí", Role.SECRETARY, NOW.plusSeconds(30)));
        assertThat(data().looks(member, 1)).hasSize(1);
    }

    @Test
    void oneTurnsToTheNearestSecretaryWhoIsSomebodyElse() {
        MemberId member = aMember("Lò Thị Hương", PartyPost.NONE);
        assertThat(data().contact(member)).isEmpty();

        members().add(People.aNewMember("Hà Văn Trên", committee.id(), PartyPost.SECRETARY));
        assertThat(data().contact(member)).contains(new Contact("Hà Văn Trên", committee.shortName()));

        MemberId secretary = aMember("Lê Thị Bí", PartyPost.SECRETARY);
        assertThat(data().contact(member)).contains(new Contact("Lê Thị Bí", branch.shortName()));
        assertThat(data().contact(secretary)).contains(new Contact("Hà Văn Trên", committee.shortName()));
    }

    @Test
    void seeingOnesOwnDataLeavesATraceThatIsNoLookOfOthers() {
        MemberId member = aMember("Lò Thị Hương", PartyPost.NONE);

        data().shown(member, Accounts.CHANNEL);

        assertThat(timesShown(member)).isEqualTo(1);
        assertThat(data().looks(member, 5)).isEmpty();
    }

    private MemberId aMember(String name, PartyPost post) {
        return members().add(People.aNewMember(name, branch.id(), post)).id();
    }

    private Look look(String name, Role role, Instant at) {
        return new Look(at, name, role, Optional.of(committee.shortName()));
    }
}
