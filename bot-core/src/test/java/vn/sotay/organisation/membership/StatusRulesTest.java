package vn.sotay.organisation.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.organisation.MemberStatus;

class StatusRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate JOINED = LocalDate.of(2012, 9, 2);

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, EXEMPT SUSPENDED INTERRUPTED LEFT DECEASED",
        "EXEMPT, ACTIVE SUSPENDED LEFT DECEASED",
        "SUSPENDED, ACTIVE LEFT DECEASED",
        "INTERRUPTED, ACTIVE LEFT DECEASED",
        "LEFT, ''",
        "DECEASED, ''"
    })
    void aBranchGoesOnlyForward(MemberStatus now, String followers) {
        assertThat(StatusRules.after(now, false))
                .extracting(Enum::name)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(followers.split(" "))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    @Test
    void aCommitteeTakesTheEndOfMembershipBack() {
        assertThat(StatusRules.after(MemberStatus.LEFT, true))
                .containsExactlyInAnyOrder(MemberStatus.ACTIVE, MemberStatus.DECEASED);
        assertThat(StatusRules.after(MemberStatus.DECEASED, true)).containsExactly(MemberStatus.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(MemberStatus.class)
    void noStatusFollowsItself(MemberStatus status) {
        assertThat(StatusRules.after(status, true)).doesNotContain(status);
        assertThat(StatusRules.check(now(status), wish(status, TODAY), true, TODAY))
                .containsExactly(new Finding(MemberField.STATUS, Fault.STATUS_SAME));
    }

    @Test
    void whatMayNotFollowIsRefused() {
        assertThat(StatusRules.check(now(MemberStatus.DECEASED), wish(MemberStatus.ACTIVE, TODAY), false, TODAY))
                .containsExactly(new Finding(MemberField.STATUS, Fault.STATUS_CANNOT_FOLLOW));
        assertThat(StatusRules.check(now(MemberStatus.DECEASED), wish(MemberStatus.ACTIVE, TODAY), true, TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, IN_FUTURE", "2012-09-01, BEFORE_JOINED", "2026-05-31, BEFORE_LAST"})
    void theDayIsBetweenTheLastChangeAndToday(LocalDate on, Fault fault) {
        assertThat(StatusRules.check(now(MemberStatus.ACTIVE), wish(MemberStatus.EXEMPT, on), false, TODAY))
                .containsExactly(new Finding(MemberField.STATUS_ON, fault));
    }

    @Test
    void aDayIsNeeded() {
        StatusRules.Wish wish = new StatusRules.Wish(MemberStatus.EXEMPT, Optional.empty());

        assertThat(StatusRules.check(now(MemberStatus.ACTIVE), wish, false, TODAY))
                .containsExactly(new Finding(MemberField.STATUS_ON, Fault.MISSING));
    }

    @Test
    void leavingAndDeathEndMembershipOnce() {
        assertThat(StatusRules.endsMembership(MemberStatus.EXEMPT, MemberStatus.LEFT))
                .isTrue();
        assertThat(StatusRules.endsMembership(MemberStatus.ACTIVE, MemberStatus.DECEASED))
                .isTrue();
        assertThat(StatusRules.endsMembership(MemberStatus.LEFT, MemberStatus.DECEASED))
                .isFalse();
        assertThat(StatusRules.endsMembership(MemberStatus.ACTIVE, MemberStatus.EXEMPT))
                .isFalse();
    }

    private static StatusRules.Current now(MemberStatus status) {
        return new StatusRules.Current(status, Optional.of(LocalDate.of(2026, 6, 1)), JOINED);
    }

    private static StatusRules.Wish wish(MemberStatus status, LocalDate on) {
        return new StatusRules.Wish(status, Optional.of(on));
    }
}
