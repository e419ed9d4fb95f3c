package vn.sotay.organisation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.organisation.access.AccountRefusal.LAST_ADMINISTRATOR;
import static vn.sotay.organisation.access.AccountRefusal.ONESELF;
import static vn.sotay.organisation.access.AccountRefusal.ROLE_NOT_YOURS;
import static vn.sotay.organisation.access.Role.ADMINISTRATOR;
import static vn.sotay.organisation.access.Role.INSPECTOR;
import static vn.sotay.organisation.access.Role.OFFICER;
import static vn.sotay.organisation.access.Role.SECRETARY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.organisation.access.AccountRules.Holder;

class AccountRulesTest {
    @Test
    void anOfficerTouchesNoAdministratorsAccountAndMakesNone() {
        assertThat(AccountRules.touching(OFFICER, other(ADMINISTRATOR))).contains(ROLE_NOT_YOURS);
        assertThat(AccountRules.closing(OFFICER, other(ADMINISTRATOR))).contains(ROLE_NOT_YOURS);
        assertThat(AccountRules.moving(OFFICER, other(SECRETARY), ADMINISTRATOR))
                .contains(ROLE_NOT_YOURS);
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "SECRETARY", "INSPECTOR", "MEMBER"})
    void anOfficerMayDoAllWithTheOtherRoles(Role role) {
        assertThat(AccountRules.touching(OFFICER, other(role))).isEmpty();
        assertThat(AccountRules.closing(OFFICER, other(role))).isEmpty();
        assertThat(AccountRules.moving(OFFICER, other(role), INSPECTOR)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SECRETARY", "INSPECTOR", "MEMBER"})
    void whoGivesNoAccountsTouchesNone(Role by) {
        assertThat(AccountRules.touching(by, other(Role.MEMBER))).contains(ROLE_NOT_YOURS);
        assertThat(AccountRules.closing(by, other(Role.MEMBER))).contains(ROLE_NOT_YOURS);
    }

    @Test
    void nobodyClosesOrMovesThemselves() {
        assertThat(AccountRules.closing(ADMINISTRATOR, new Holder(ADMINISTRATOR, true, false)))
                .contains(ONESELF);
        assertThat(AccountRules.moving(OFFICER, new Holder(OFFICER, true, false), SECRETARY))
                .contains(ONESELF);
        assertThat(AccountRules.touching(OFFICER, new Holder(OFFICER, true, false)))
                .isEmpty();
    }

    @Test
    void nobodyTakesTheirOwnPasswordAwayByALink() {
        assertThat(AccountRules.handingAnew(ADMINISTRATOR, new Holder(ADMINISTRATOR, true, true)))
                .contains(ONESELF);
        assertThat(AccountRules.handingAnew(OFFICER, other(ADMINISTRATOR))).contains(ROLE_NOT_YOURS);
        assertThat(AccountRules.handingAnew(OFFICER, other(SECRETARY))).isEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        Holder last = new Holder(ADMINISTRATOR, false, true);

        assertThat(AccountRules.closing(ADMINISTRATOR, last)).contains(LAST_ADMINISTRATOR);
        assertThat(AccountRules.moving(ADMINISTRATOR, last, OFFICER)).contains(LAST_ADMINISTRATOR);
        assertThat(AccountRules.touching(ADMINISTRATOR, last)).isEmpty();
    }

    private static Holder other(Role role) {
        return new Holder(role, false, false);
    }
}
