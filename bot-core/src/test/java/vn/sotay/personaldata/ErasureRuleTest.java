package vn.sotay.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.personaldata.ErasureRule.Form;
import vn.sotay.personaldata.ErasureRule.Objection;
import vn.sotay.personaldata.ErasureRule.Person;

class ErasureRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "DECEASED"})
    void whoIsNoLongerAMemberMayBeErased(MemberStatus status) {
        Form form = new Form(false, "lo thi huong", Erasure.Basis.OWN_REQUEST, "", TODAY);

        assertThat(ErasureRule.objections(new Person("Lò Thị Hương", status), form, TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "EXEMPT", "SUSPENDED", "INTERRUPTED"})
    void aMemberIsErasedOnlyWhenTheCommitteeHasDecided(MemberStatus status) {
        Person person = new Person("Lò Thị Hương", status);

        assertThat(ErasureRule.objections(
                        person, new Form(false, "Lò Thị Hương", Erasure.Basis.OWN_REQUEST, "", TODAY), TODAY))
                .containsExactly(Objection.STILL_A_MEMBER);
        assertThat(ErasureRule.objections(
                        person, new Form(true, "Lò Thị Hương", Erasure.Basis.OWN_REQUEST, "", TODAY), TODAY))
                .containsExactly(Objection.PAPER_MISSING);
        assertThat(ErasureRule.objections(
                        person,
                        new Form(true, "Lò Thị Hương", Erasure.Basis.COMMITTEE_DECISION, "12-QĐ/ĐU", TODAY),
                        TODAY))
                .isEmpty();
    }

    @Test
    void allThatStandsAgainstItIsToldAtOnce() {
        Form form =
                new Form(false, "Lò Thị Hường", Erasure.Basis.OWN_REQUEST, "đơn của đồng chí Hương", TODAY.plusDays(1));

        assertThat(ErasureRule.objections(new Person("Lò Thị Hà", MemberStatus.ACTIVE), form, TODAY))
                .containsExactlyInAnyOrder(
                        Objection.STILL_A_MEMBER,
                        Objection.NAME_DIFFERS,
                        Objection.PAPER_UNREADABLE,
                        Objection.DATE_IN_THE_FUTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12-QĐ/ĐU", "7", "05-NQ/TU"})
    void theNumberOfAPaperIsKept(String paper) {
        assertThat(new Erasure(new MemberId(1), Erasure.Basis.OWN_REQUEST, paper, TODAY).paper())
                .isEqualTo(paper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lò Thị Hương", "12 Lò Thị Hương", "Đơn số 12", " ", "12-qđ của chị Hương"})
    void whatCouldHoldANameIsNot(String paper) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Erasure(new MemberId(1), Erasure.Basis.OWN_REQUEST, paper, TODAY));
    }
}
