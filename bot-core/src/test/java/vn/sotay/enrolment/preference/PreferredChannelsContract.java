package vn.sotay.enrolment.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.contact.Contact;
import vn.sotay.conversation.contact.Contacts;
import vn.sotay.enrolment.Enrolments;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.People;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.Units;

/// What {@link PreferredChannels} promises.
public abstract class PreferredChannelsContract {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");

    private final Unit unit = People.aCommittee();
    private final ChannelAccount first = Accounts.anAccount();
    private final ChannelAccount second = Accounts.anAccount();
    private MemberId member = new MemberId(1);

    protected abstract Units units();

    protected abstract Members members();

    protected abstract Enrolments enrolments();

    protected abstract Contacts contacts();

    protected abstract PreferredChannels channels();

    @BeforeEach
    void aMemberWithTwoAccounts() {
        units().save(unit);
        member = aMember();
        link(first, member);
        link(second, member);
    }

    private MemberId aMember() {
        return members().add(People.aNewMember("Lò Thị Hương", unit.id())).id();
    }

    private void link(ChannelAccount account, MemberId whose) {
        enrolments().link(account, whose, new Enrolments.Consent("2026-11", NOW));
    }

    private Optional<ChannelAccount> target() {
        return channels().of(member).target().map(LinkedAccount::account);
    }

    private long number(ChannelAccount account) {
        return channels().of(member).all().stream()
                .filter(one -> one.account().equals(account))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void accountsComeInTheOrderOfTheirLinks() {
        assertThat(channels().of(member).all())
                .extracting(LinkedAccount::account)
                .containsExactly(first, second);
        assertThat(channels().of(aMember()).all()).isEmpty();
    }

    @Test
    void withoutAChoiceItIsWhereTheMemberWroteLast() {
        assertThat(target()).contains(first);
        contacts().heard(Map.of(first, NOW, second, NOW.plusSeconds(1)));
        assertThat(target()).contains(second);
    }

    @Test
    void theChosenOneComesFirst() {
        contacts().heard(Map.of(first, NOW, second, NOW.plusSeconds(1)));
        assertThat(channels().prefer(member, number(first))).isTrue();
        assertThat(target()).contains(first);
        assertThat(channels().prefer(member, number(second))).isTrue();
        assertThat(channels().of(member).all())
                .extracting(LinkedAccount::preferred)
                .containsExactly(false, true);
    }

    @Test
    void whatNothingReachesIsPassedOver() {
        channels().prefer(member, number(first));
        contacts().lost(Map.of(first, new Contact.Unreachable(NOW, Contact.End.BLOCKED)));
        assertThat(target()).contains(second);
        contacts().lost(Map.of(second, new Contact.Unreachable(NOW, Contact.End.GONE)));
        assertThat(target()).isEmpty();
        contacts().heard(Map.of(first, NOW.plusSeconds(1)));
        assertThat(target()).contains(first);
    }

    @Test
    void anAccountOfSomebodyElseCannotBeChosen() {
        MemberId other = aMember();
        ChannelAccount theirs = Accounts.anAccount();
        link(theirs, other);
        channels().prefer(member, number(first));

        long number = channels().of(other).all().getFirst().number();
        assertThat(channels().prefer(member, number)).isFalse();
        assertThat(channels().prefer(member, Long.MAX_VALUE)).isFalse();
        assertThat(target()).contains(first);
        assertThat(channels().of(other).all())
                .extracting(LinkedAccount::preferred)
                .containsExactly(false);
    }

    @Test
    void aChoiceEndsWithItsLink() {
        channels().prefer(member, number(first));
        enrolments().unlink(first, NOW);
        assertThat(target()).contains(second);
        link(first, member);
        assertThat(channels().of(member).all())
                .extracting(LinkedAccount::preferred)
                .containsExactly(false, false);
    }

    @Test
    void anAccountThatChangesHandsTakesNoChoiceAlong() {
        MemberId other = aMember();
        ChannelAccount theirs = Accounts.anAccount();
        link(theirs, other);
        channels().prefer(other, channels().of(other).all().getFirst().number());
        channels().prefer(member, number(first));

        link(first, other);

        assertThat(channels().of(other).all().stream().filter(LinkedAccount::preferred))
                .extracting(LinkedAccount::account)
                .containsExactly(theirs);
    }
}
