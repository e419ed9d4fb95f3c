package vn.sotay.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.People;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.Units;

/// What {@link Enrolments} promises about codes and guesses. What it promises about links is seen in {@link
/// SpeakersContract}.
public abstract class EnrolmentsContract {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00.123456Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    private final Unit unit = People.aCommittee();

    protected abstract Units units();

    protected abstract Members members();

    protected abstract Enrolments enrolments();

    /// The record gets this number and status.
    protected abstract void record(MemberId member, String phone, MemberStatus status);

    /// All that is kept about codes, as text.
    protected abstract String storedCodes();

    @BeforeEach
    void aUnitIsThere() {
        units().save(unit);
    }

    @Test
    void aCodeTellsWhoseItIs() {
        Member member = aMember();
        EnrolmentCode code = issuedTo(member, LATER);

        assertThat(enrolments().redeem(code, NOW)).contains(member);
    }

    @Test
    void aCodeIsGoodForOneUse() {
        EnrolmentCode code = issuedTo(aMember(), LATER);
        enrolments().redeem(code, NOW);

        assertThat(enrolments().redeem(code, NOW)).isEmpty();
    }

    @Test
    void anUnknownCodeIsNobodys() {
        assertThat(enrolments().redeem(aCode(), NOW)).isEmpty();
    }

    @Test
    void aCodeEndsWhenItExpires() {
        EnrolmentCode code = issuedTo(aMember(), LATER);

        assertThat(enrolments().redeem(code, LATER.plusMillis(1))).isEmpty();
    }

    @Test
    void aCodeIsGoodUntilItExpires() {
        EnrolmentCode code = issuedTo(aMember(), LATER);

        assertThat(enrolments().redeem(code, LATER.minusMillis(1))).isPresent();
    }

    @Test
    void aNewCodeEndsTheEarlierOneOfTheMember() {
        Member member = aMember();
        EnrolmentCode earlier = issuedTo(member, LATER);
        EnrolmentCode newer = issuedTo(member, LATER);

        assertThat(enrolments().redeem(earlier, NOW)).isEmpty();
        assertThat(enrolments().redeem(newer, NOW)).contains(member);
    }

    @Test
    void codesOfOthersGoOn() {
        Member one = aMember();
        EnrolmentCode code = issuedTo(one, LATER);
        issuedTo(aMember(), LATER);

        assertThat(enrolments().redeem(code, NOW)).contains(one);
    }

    @Test
    void manyMembersGetTheirCodesAtOnce() {
        Member one = aMember();
        Member other = aMember();
        EnrolmentCode earlier = issuedTo(one, LATER);
        EnrolmentCode used = issuedTo(other, LATER);
        enrolments().redeem(used, NOW);
        Map<MemberId, EnrolmentCode> codes = Map.of(one.id(), aCode(), other.id(), aCode());

        enrolments().issue(codes, LATER);

        assertThat(enrolments().redeem(earlier, NOW)).isEmpty();
        codes.forEach((member, code) ->
                assertThat(enrolments().redeem(code, NOW).map(Member::id)).contains(member));
    }

    @Test
    void noCodesForNobody() {
        enrolments().issue(Map.of(), LATER);

        assertThat(enrolments().withdraw(List.of(), NOW)).isZero();
    }

    @Test
    void aWithdrawnCodeIsNobodys() {
        Member one = aMember();
        Member other = aMember();
        EnrolmentCode withdrawn = issuedTo(one, LATER);
        EnrolmentCode kept = issuedTo(other, LATER);

        assertThat(enrolments().withdraw(List.of(one.id()), NOW)).isEqualTo(1);

        assertThat(enrolments().redeem(withdrawn, NOW)).isEmpty();
        assertThat(enrolments().redeem(kept, NOW)).contains(other);
    }

    @Test
    void onlyCodesThatWereGoodCountAsWithdrawn() {
        Member one = aMember();
        Member other = aMember();
        enrolments().redeem(issuedTo(one, LATER), NOW);
        issuedTo(other, NOW);

        assertThat(enrolments().withdraw(List.of(one.id(), other.id()), NOW)).isZero();
    }

    @Test
    void codesAreKeptAsDigestsOnly() {
        EnrolmentCode code = issuedTo(aMember(), LATER);

        assertThat(storedCodes().toUpperCase(Locale.ROOT))
                .isNotEmpty()
                .doesNotContain(code.value())
                .doesNotContain(code.printed());
    }

    @Test
    void aNumberThatOneMemberHasIsTheirs() {
        Member member = aMember();
        Member exempt = aMember();
        record(member.id(), "+84912000001", MemberStatus.ACTIVE);
        record(exempt.id(), "+84912000002", MemberStatus.EXEMPT);

        assertThat(enrolments().withPhone("+84912000001")).contains(member);
        assertThat(enrolments().withPhone("+84912000002")).contains(exempt);
        assertThat(enrolments().withPhone("+84912000009")).isEmpty();
    }

    @Test
    void aNumberThatTwoHaveIsNobodys() {
        record(aMember().id(), "+84912000003", MemberStatus.ACTIVE);
        record(aMember().id(), "+84912000003", MemberStatus.DECEASED);

        assertThat(enrolments().withPhone("+84912000003")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = MemberStatus.class,
            names = {"LEFT", "DECEASED"})
    void theNumberOfWhoeverIsNoMemberAnyMoreIsNobodys(MemberStatus status) {
        String phone = "+8491200010" + status.name().length();
        record(aMember().id(), phone, status);

        assertThat(enrolments().withPhone(phone)).isEmpty();
    }

    @Test
    void guessesAreCountedByAccountAndByAll() {
        ChannelAccount one = Accounts.anAccount();
        ChannelAccount other = Accounts.anAccount();
        int before = enrolments().guessesSince(one, NOW).byAll();

        enrolments().guessed(one, NOW.plusSeconds(1));
        enrolments().guessed(one, NOW.plusSeconds(2));
        enrolments().guessed(other, NOW.plusSeconds(2));

        assertThat(enrolments().guessesSince(one, NOW)).isEqualTo(new Enrolments.Guesses(2, before + 3));
        assertThat(enrolments().guessesSince(other, NOW)).isEqualTo(new Enrolments.Guesses(1, before + 3));
        assertThat(enrolments().guessesSince(Accounts.anAccount(), NOW).byAccount())
                .isZero();
    }

    @Test
    void oldGuessesAreForgotten() {
        ChannelAccount account = Accounts.anAccount();
        enrolments().guessed(account, NOW);
        enrolments().guessed(account, NOW.plusSeconds(60));

        assertThat(enrolments().forgetGuesses(NOW.plusSeconds(30))).isPositive();

        assertThat(enrolments().guessesSince(account, NOW).byAccount()).isEqualTo(1);
    }

    @Test
    void earlierGuessesDoNotCount() {
        ChannelAccount account = Accounts.anAccount();
        enrolments().guessed(account, NOW);
        enrolments().guessed(account, NOW.plusSeconds(60));

        assertThat(enrolments().guessesSince(account, NOW.plusSeconds(30)).byAccount())
                .isEqualTo(1);
        assertThat(enrolments().guessesSince(account, NOW.plusSeconds(90)).byAccount())
                .isZero();
    }

    private Member aMember() {
        return members().add(People.aNewMember("Lò Thị Hương", unit.id()));
    }

    private EnrolmentCode issuedTo(Member member, Instant expires) {
        EnrolmentCode code = aCode();
        enrolments().issue(code, member.id(), expires);
        return code;
    }

    private static EnrolmentCode aCode() {
        return EnrolmentCode.random(new SecureRandom());
    }
}
