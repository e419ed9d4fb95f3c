package vn.sotay.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.Speaker;
import vn.sotay.conversation.Speakers;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.People;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.Units;

/// What {@link Speakers} promises, together with the links of {@link Enrolments}.
public abstract class SpeakersContract {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00.123456Z");
    private static final Enrolments.Consent CONSENT = new Enrolments.Consent("2026-11", NOW);

    private final Unit committee = People.aCommittee();
    private final Unit branch = People.aBranchBelow(committee);

    protected abstract Units units();

    protected abstract Members members();

    protected abstract Enrolments enrolments();

    protected abstract Speakers speakers();

    @BeforeEach
    void unitsAreThere() {
        units().save(committee);
        units().save(branch);
    }

    @Test
    void anAccountThatIsNotLinkedIsAStrangers() {
        ChannelAccount account = Accounts.anAccount();

        assertThat(who(account)).isEqualTo(new Speaker.Stranger(account));
    }

    @Test
    void aLinkedAccountIsTheMembersWithAllUnitsUpwards() {
        ChannelAccount account = Accounts.anAccount();
        Member member = aMember();

        enrolments().link(account, member.id(), CONSENT);

        assertThat(who(account))
                .isEqualTo(new Speaker.KnownMember(account, member, List.of(branch.id(), committee.id())));
    }

    @Test
    void aMemberMayHaveSeveralAccounts() {
        ChannelAccount zalo = Accounts.anAccount();
        ChannelAccount telegram = Accounts.anAccount();
        Member member = aMember();
        enrolments().link(zalo, member.id(), CONSENT);
        enrolments().link(telegram, member.id(), CONSENT);

        assertThat(who(zalo)).isInstanceOf(Speaker.KnownMember.class);
        assertThat(who(telegram)).isInstanceOf(Speaker.KnownMember.class);
    }

    @Test
    void theSameIdAtAnotherBotIsAnotherPerson() {
        ChannelAccount account = Accounts.anAccount();
        enrolments().link(account, aMember().id(), CONSENT);

        assertThat(who(new ChannelAccount(account.channel(), "bot2", account.id())))
                .isInstanceOf(Speaker.Stranger.class);
    }

    @Test
    void whoeverEndsTheLinkIsAStrangerAgain() {
        ChannelAccount account = Accounts.anAccount();
        ChannelAccount other = Accounts.anAccount();
        Member member = aMember();
        enrolments().link(account, member.id(), CONSENT);
        enrolments().link(other, member.id(), CONSENT);

        enrolments().unlink(account, NOW.plusSeconds(5));

        assertThat(who(account)).isEqualTo(new Speaker.Stranger(account));
        assertThat(who(other)).isInstanceOf(Speaker.KnownMember.class);
    }

    @Test
    void anAccountCanBeLinkedAgainAndToAnotherMember() {
        ChannelAccount account = Accounts.anAccount();
        Member first = aMember();
        Member second = aMember();
        enrolments().link(account, first.id(), CONSENT);
        enrolments().unlink(account, NOW.plusSeconds(5));

        enrolments().link(account, second.id(), new Enrolments.Consent("2027-01", NOW.plusSeconds(9)));

        assertThat(memberBehind(account)).contains(second);
    }

    @Test
    void endingALinkThatIsNotThereChangesNothing() {
        ChannelAccount account = Accounts.anAccount();

        enrolments().unlink(account, NOW);

        assertThat(who(account)).isInstanceOf(Speaker.Stranger.class);
    }

    @Test
    void everyAccountAskedAboutGetsAnEntry() {
        ChannelAccount known = Accounts.anAccount();
        ChannelAccount stranger = Accounts.anAccount();
        enrolments().link(known, aMember().id(), CONSENT);

        Map<ChannelAccount, Speaker> speakers = speakers().who(List.of(stranger, known));

        assertThat(speakers).containsOnlyKeys(known, stranger);
        assertThat(speakers().who(List.of())).isEmpty();
    }

    private Member aMember() {
        return members().add(People.aNewMember("Lò Thị Hương", branch.id()));
    }

    private Speaker who(ChannelAccount account) {
        return Optional.ofNullable(speakers().who(List.of(account)).get(account))
                .orElseThrow();
    }

    private Optional<Member> memberBehind(ChannelAccount account) {
        return who(account) instanceof Speaker.KnownMember known ? Optional.of(known.member()) : Optional.empty();
    }
}
