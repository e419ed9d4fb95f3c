package vn.sotay.organisation.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;

class TransferRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UnitId HERE = new UnitId("thon-1");
    private static final UnitId THERE = new UnitId("thon-2");

    @ParameterizedTest
    @EnumSource(
            value = TransferKind.class,
            names = {"PERMANENT", "TEMPORARY"})
    void whoeverBelongsToABranchMayGoToAnother(TransferKind kind) {
        assertThat(check(at(HERE, false), kind, to(THERE))).isEmpty();
    }

    @Test
    void aCellTakesMembersAndACommitteeDoesNot() {
        assertThat(check(at(HERE, false), TransferKind.PERMANENT, target(UnitKind.CELL, false)))
                .isEmpty();
        assertThat(check(at(HERE, false), TransferKind.PERMANENT, target(UnitKind.COMMITTEE, false)))
                .containsExactly(new Finding(MemberField.TO, Fault.UNIT_HOLDS_NOBODY));
    }

    @Test
    void nobodyJoinsAUnitThatHasEnded() {
        assertThat(check(at(HERE, false), TransferKind.PERMANENT, target(UnitKind.BRANCH, true)))
                .containsExactly(new Finding(MemberField.TO, Fault.UNIT_ENDED));
    }

    @Test
    void theUnitMustBeAnotherOneUnlessAStayBecomesPermanent() {
        assertThat(check(at(HERE, false), TransferKind.PERMANENT, to(HERE)))
                .containsExactly(new Finding(MemberField.TO, Fault.UNIT_SAME));
        assertThat(check(at(HERE, true), TransferKind.PERMANENT, to(HERE))).isEmpty();
    }

    @Test
    void aTemporaryStayEndsBeforeTheNextBegins() {
        assertThat(check(at(HERE, true), TransferKind.TEMPORARY, to(THERE)))
                .containsExactly(new Finding(MemberField.TO, Fault.ALREADY_TEMPORARY));
        assertThat(check(at(HERE, true), TransferKind.RETURN, to(THERE))).isEmpty();
        assertThat(check(at(HERE, false), TransferKind.RETURN, to(THERE)))
                .containsExactly(new Finding(MemberField.TO, Fault.NOT_TEMPORARY));
    }

    @ParameterizedTest
    @EnumSource(
            value = MemberStatus.class,
            names = {"LEFT", "DECEASED"})
    void whoeverIsNoMemberIsNotTransferred(MemberStatus status) {
        TransferRules.Whereabouts now = new TransferRules.Whereabouts(HERE, false, status, LocalDate.of(2012, 9, 2));

        assertThat(check(now, TransferKind.PERMANENT, to(THERE)))
                .containsExactly(new Finding(MemberField.TO, Fault.NOT_A_MEMBER));
    }

    @Test
    void aTargetAndADayAreNeeded() {
        TransferRules.Wish wish =
                new TransferRules.Wish(TransferKind.PERMANENT, Optional.empty(), Optional.empty(), "");

        assertThat(TransferRules.check(at(HERE, false), wish, TODAY))
                .containsExactly(
                        new Finding(MemberField.TO, Fault.MISSING), new Finding(MemberField.MOVED_ON, Fault.MISSING));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, IN_FUTURE", "2012-09-01, BEFORE_JOINED"})
    void theDayIsBetweenJoiningAndToday(LocalDate on, Fault fault) {
        TransferRules.Wish wish =
                new TransferRules.Wish(TransferKind.PERMANENT, Optional.of(to(THERE)), Optional.of(on), "");

        assertThat(TransferRules.check(at(HERE, false), wish, TODAY))
                .containsExactly(new Finding(MemberField.MOVED_ON, fault));
    }

    @Test
    void theNumberOfADecisionIsShortAndNoCardNumber() {
        assertThat(decided("12-QĐ/ĐU")).isEmpty();
        assertThat(decided("012345678901")).containsExactly(new Finding(MemberField.DECISION, Fault.CARD_NUMBER));
        assertThat(decided("a".repeat(121))).containsExactly(new Finding(MemberField.DECISION, Fault.TOO_LONG));
    }

    private static List<Finding> decided(String decision) {
        TransferRules.Wish wish =
                new TransferRules.Wish(TransferKind.PERMANENT, Optional.of(to(THERE)), Optional.of(TODAY), decision);
        return TransferRules.check(at(HERE, false), wish, TODAY);
    }

    private static List<Finding> check(TransferRules.Whereabouts now, TransferKind kind, TransferRules.Target to) {
        return TransferRules.check(now, new TransferRules.Wish(kind, Optional.of(to), Optional.of(TODAY), ""), TODAY);
    }

    private static TransferRules.Whereabouts at(UnitId unit, boolean temporary) {
        return new TransferRules.Whereabouts(unit, temporary, MemberStatus.ACTIVE, LocalDate.of(2012, 9, 2));
    }

    private static TransferRules.Target to(UnitId unit) {
        return new TransferRules.Target(unit, UnitKind.BRANCH, false);
    }

    private static TransferRules.Target target(UnitKind kind, boolean ended) {
        return new TransferRules.Target(THERE, kind, ended);
    }
}
