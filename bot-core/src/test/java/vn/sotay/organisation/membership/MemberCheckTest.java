package vn.sotay.organisation.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.organisation.Gender;
import vn.sotay.organisation.NewMember;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;

class MemberCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aWholePersonIsReadAndPutInOrder() {
        MemberCheck.Checked checked =
                check(person("  Lò   Thị Hương ", "1986", "2/9/2012", "2013-09-02", "0912.345 678", "000123lg"));

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.facts())
                .contains(new MemberFacts(
                        new NewMember.Person("Lò Thị Hương", Gender.FEMALE, Year.of(1986)),
                        new MemberFacts.Membership(
                                LocalDate.of(2012, 9, 2), Optional.of(LocalDate.of(2013, 9, 2)), PartyPost.NONE),
                        Optional.of("+84912345678"),
                        Optional.of("000123 LG")));
    }

    @Test
    void whatIsNotKnownYetMayStayEmpty() {
        MemberFacts facts = check(person("Lò Thị Hương", "2000", "2026-05-19", "", "", ""))
                .facts()
                .orElseThrow();

        assertThat(facts.standing()).isEqualTo(Standing.PROBATIONARY);
        assertThat(facts.phone()).isEmpty();
        assertThat(facts.fileNumber()).isEmpty();
    }

    @Test
    void anEmptyFormSaysWhatIsMissing() {
        TypedMember nothing = new TypedMember(
                "",
                Optional.empty(),
                "",
                new TypedMember.Dates("", ""),
                Optional.empty(),
                new TypedMember.Numbers("", ""));

        assertThat(check(nothing).findings())
                .containsExactly(
                        new Finding(MemberField.FULL_NAME, Fault.MISSING),
                        new Finding(MemberField.GENDER, Fault.MISSING),
                        new Finding(MemberField.BORN, Fault.MISSING),
                        new Finding(MemberField.JOINED_ON, Fault.MISSING));
    }

    @ParameterizedTest
    @CsvSource({
        "Hương, NAME_ONE_WORD",
        "Lò Thị Hương 2, NAME_ODD",
        "=Lò Thị, NAME_ODD",
        "Lò Thị 012345678901, CARD_NUMBER",
        "Lò 0123 4567 8901, CARD_NUMBER"
    })
    void aNameIsAtLeastTwoWordsOfLetters(String name, Fault fault) {
        MemberCheck.Checked checked = check(person(name, "1986", "2012-09-02", "2013-09-02", "", ""));

        assertThat(checked.findings()).containsExactly(new Finding(MemberField.FULL_NAME, fault));
        assertThat(checked.facts()).isEmpty();
    }

    @Test
    void aNameOfTheEdeIsAName() {
        assertThat(check(person("H'Bia Niê Kđăm", "1986", "2012-09-02", "2013-09-02", "", ""))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LÒ THỊ HƯƠNG, Lò Thị Hương",
        "lò thị hương, Lò Thị Hương",
        "H'BIA NIÊ, H'Bia Niê",
        "Y-MOAN Ê-NUÔL, Y-Moan Ê-Nuôl",
        "Đỗ DanhVọng, Đỗ DanhVọng"
    })
    void aNameInOneCaseIsOfferedInNormalCase(String typed, String offered) {
        assertThat(PersonName.inNormalCase(typed)).isEqualTo(offered);
    }

    @Test
    void aNameInCapitalsIsAskedAboutAndNotRefused() {
        MemberCheck.Checked checked = check(person("LÒ THỊ HƯƠNG", "1986", "2012-09-02", "2013-09-02", "", ""));

        assertThat(checked.findings()).containsExactly(new Finding(MemberField.FULL_NAME, Fault.NAME_CASE));
        assertThat(checked.facts()).isPresent();
        assertThat(Finding.letPass(checked.findings(), false)).isFalse();
        assertThat(Finding.letPass(checked.findings(), true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1986, 2026-11-24, '', JOINED_ON, IN_FUTURE",
        "1900, 1930-02-02, '', JOINED_ON, BEFORE_THE_PARTY",
        "1986, 31/02/2012, '', JOINED_ON, DATE_ODD",
        "1986, 012345678901, '', JOINED_ON, CARD_NUMBER",
        "1986, 2012-09-02, 2012-09-01, OFFICIAL_ON, OFFICIAL_BEFORE_JOINED",
        "1986, 2012-09-02, 2013-09-01, OFFICIAL_ON, OFFICIAL_EARLY",
        "1986, 2026-01-02, 2027-01-02, OFFICIAL_ON, IN_FUTURE",
        "1995, 2012-09-02, '', BORN, TOO_YOUNG",
        "86, 2012-09-02, '', BORN, YEAR_ODD",
        "2027, 2012-09-02, '', BORN, YEAR_ODD"
    })
    void datesAreLikely(String born, String joined, String official, MemberField field, Fault fault) {
        assertThat(check(person("Lò Thị Hương", born, joined, official, "", "")).findings())
                .containsExactly(new Finding(field, fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2/9/2012", "02/09/2012", "2-9-2012", "02.09.2012", "02092012", " 2012-09-02 "})
    void aDayIsReadAsPeopleWriteIt(String typed) {
        assertThat(Day.read(typed).map(Day::shown)).contains("02/09/2012");
    }

    @Test
    void whoeverTurnsEighteenInTheYearOfJoiningIsOldEnough() {
        assertThat(check(person("Lò Thị Hương", "1994", "2012-09-02", "", "", ""))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678, +84912345678",
        "0912 345 678, +84912345678",
        "(+84) 912-345-678, +84912345678",
        "84 356 789 012, +84356789012",
        "0084 78 111 2222, +84781112222"
    })
    void aMobileNumberIsKeptInOneForm(String typed, String kept) {
        assertThat(MobileNumber.read(typed)).contains(kept);
        assertThat(MobileNumber.read(MobileNumber.shown(kept))).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0243 825 1234", "091234567", "09123456789", "+1 202 555 0123", "không có"})
    void anythingElseIsNoMobileNumber(String typed) {
        assertThat(check(person("Lò Thị Hương", "1986", "2012-09-02", "", typed, ""))
                        .findings())
                .containsExactly(new Finding(MemberField.PHONE, Fault.PHONE_ODD));
    }

    @ParameterizedTest
    @CsvSource({"000123 LG, 000123 LG", "000123lg, 000123 LG", "000123-đl, 000123 ĐL", "123456 HCM, 123456 HCM"})
    void aFileNumberIsKeptInOneForm(String typed, String kept) {
        assertThat(FileNumber.read(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123 LG", "0001234 LG", "000123", "000123 L", "000123 ABCD"})
    void anythingElseIsNoFileNumber(String typed) {
        assertThat(check(person("Lò Thị Hương", "1986", "2012-09-02", "", "", typed))
                        .findings())
                .containsExactly(new Finding(MemberField.FILE_NUMBER, Fault.FILE_NUMBER_ODD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"012345678901", "012 345 678 901", "0123.4567.8901", "số 012345678901.", "０１２３４５６７８９０１"})
    void theNumberOfACardIsSeenHoweverItIsWritten(String text) {
        assertThat(CardNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912 345 678", "0084912345678", "2012-09-02", "12-QĐ/ĐU ngày 01/02/2026", ""})
    void otherNumbersAreNoCardNumbers(String text) {
        assertThat(CardNumber.isIn(text)).isFalse();
    }

    @Test
    void whatStandsInTheRecordIsNotHeldAgainstWhoeverChangesSomethingElse() {
        MemberFacts kept = new MemberFacts(
                new NewMember.Person("HƯƠNG", Gender.FEMALE, Year.of(2000)),
                new MemberFacts.Membership(
                        LocalDate.of(2012, 9, 2), Optional.of(LocalDate.of(2012, 9, 2)), PartyPost.NONE),
                Optional.of("số cũ"),
                Optional.of("DEMO 1X"));

        MemberCheck.Checked checked = MemberCheck.check(TypedMember.of(kept), Optional.of(kept), TODAY);

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.facts()).contains(kept);
    }

    @Test
    void takingTheOfficialDayAwayIsAskedAbout() {
        MemberFacts kept = check(person("Lò Thị Hương", "1986", "2012-09-02", "2013-09-02", "", ""))
                .facts()
                .orElseThrow();
        TypedMember without = person("Lò Thị Hương", "1986", "2012-09-02", "", "", "");

        assertThat(MemberCheck.check(without, Optional.of(kept), TODAY).findings())
                .containsExactly(new Finding(MemberField.OFFICIAL_ON, Fault.BACK_TO_PROBATION));
    }

    private static MemberCheck.Checked check(TypedMember typed) {
        return MemberCheck.check(typed, Optional.empty(), TODAY);
    }

    private static TypedMember person(
            String name, String born, String joined, String official, String phone, String file) {
        return new TypedMember(
                name,
                Optional.of(Gender.FEMALE),
                born,
                new TypedMember.Dates(joined, official),
                Optional.of(PartyPost.NONE),
                new TypedMember.Numbers(phone, file));
    }
}
