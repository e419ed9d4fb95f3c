package vn.sotay.organisation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.organisation.roster.RosterFault.Reason;

class CellReadingTest {
    private static final CellReading CELLS = new CellReading(LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @CsvSource({
        "02/09/2012, 2012-09-02",
        "2/9/2012, 2012-09-02",
        "2-9-2012, 2012-09-02",
        "02.09.2012, 2012-09-02",
        "2012-09-02, 2012-09-02",
        "2012-09-02T00:00:00, 2012-09-02",
        "02/09/2012 00:00:00, 2012-09-02",
        "41154, 2012-09-02"
    })
    void datesAreReadDayFirst(String text, String date) {
        assertThat(CELLS.read(RosterField.JOINED_ON, text)).isEqualTo(new Reading.Value(date));
    }

    @ParameterizedTest
    @CsvSource({
        "2/9/12, DATE_SHORT_YEAR",
        "31/02/2012, DATE_IMPOSSIBLE",
        "12/25/2012, DATE_IMPOSSIBLE",
        "01/01/1812, DATE_IMPOSSIBLE",
        "24/11/2026, DATE_IN_FUTURE",
        "2012, DATE_UNREADABLE",
        "hôm qua, DATE_UNREADABLE"
    })
    void noDateIsGuessed(String text, Reason reason) {
        assertThat(CELLS.read(RosterField.JOINED_ON, text)).isEqualTo(new Reading.Wrong(reason));
    }

    @ParameterizedTest
    @CsvSource({"1986, 1986", "4/1986, 1986", "30/04/1986, 1986", "31532, 1986"})
    void ofABirthdayOnlyTheYearIsKept(String text, String year) {
        assertThat(CELLS.read(RosterField.BORN, text)).isEqualTo(new Reading.Value(year));
    }

    @ParameterizedTest
    @CsvSource({
        "NGUYỄN VĂN AN, Nguyễn Văn An",
        "đặng thị thu hà, Đặng Thị Thu Hà",
        "H'HEN NIÊ, H'Hen Niê",
        "Nguyễn Thị A Lưới, Nguyễn Thị A Lưới"
    })
    void namesInOneCaseAreWrittenAsNames(String text, String name) {
        assertThat(CELLS.read(RosterField.FULL_NAME, text)).isEqualTo(new Reading.Value(name));
    }

    @ParameterizedTest
    @CsvSource({"An, NAME_TOO_SHORT", "NguyÔn V¨n An, NAME_UNREADABLE", "12 Nguyễn An, NAME_UNREADABLE"})
    void whatIsNoNameIsSaid(String text, Reason reason) {
        assertThat(CELLS.read(RosterField.FULL_NAME, text)).isEqualTo(new Reading.Wrong(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "GENDER, NỮ, FEMALE",
        "GENDER, nam, MALE",
        "STATUS, Đang sinh hoạt, ACTIVE",
        "STATUS, Được miễn sinh hoạt, EXEMPT",
        "STATUS, Đình chỉ sinh hoạt, SUSPENDED",
        "STATUS, gián đoạn sinh hoạt, INTERRUPTED",
        "STATUS, Rời khỏi Đảng, LEFT",
        "STATUS, Từ trần, DECEASED",
        "POST, Bí thư chi bộ, SECRETARY",
        "POST, Phó Bí thư, DEPUTY_SECRETARY",
        "POST, Chi ủy viên, COMMITTEE_MEMBER",
        "POST, Đảng viên, NONE",
        "FILE_NUMBER, 000123 LG, 000123 LG",
        "FILE_NUMBER, 123-đn, 000123 ĐN",
        "PHONE, 0912 345 678, +84912345678",
        "PHONE, +84912345678, +84912345678",
        "PHONE, 912345678, +84912345678"
    })
    void wordsAndNumbersHaveOneForm(RosterField field, String text, String value) {
        assertThat(CELLS.read(field, text)).isEqualTo(new Reading.Value(value));
    }

    @ParameterizedTest
    @CsvSource({
        "GENDER, khác, GENDER_UNKNOWN",
        "STATUS, đi xa, STATUS_UNKNOWN",
        "POST, trưởng thôn, POST_UNKNOWN",
        "PHONE, 0912345678 / 0912345679, PHONE_UNREADABLE",
        "PHONE, 113, PHONE_UNREADABLE",
        "FILE_NUMBER, LG, FILE_NUMBER_UNREADABLE"
    })
    void whatIsNotKnownIsNotGuessed(RosterField field, String text, Reason reason) {
        assertThat(CELLS.read(field, text)).isEqualTo(new Reading.Wrong(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"001085012345", "001 085 012 345", "Số 001085012345", "1085012345", "79085012345"})
    void numbersOfIdentityCardsAreNotKeptAnywhere(String text) {
        assertThat(UnreadCell.guarded(text)).isEqualTo(UnreadCell.IDENTITY_NUMBER.mark());
        assertThat(UnreadCell.of(UnreadCell.guarded(text))).contains(UnreadCell.IDENTITY_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "+84 912 345 678",
                "84912345678",
                "2012-09-02 00:00:00",
                "21.02.2012 00:00",
                "000123 LG"
            })
    void whatIsAllowedStays(String text) {
        assertThat(UnreadCell.guarded(text)).isEqualTo(text);
    }

    @Test
    void inAnUnknownColumnNineDigitsAreTooMany() {
        assertThat(UnreadCell.mayIdentify("012345678")).isTrue();
        assertThat(UnreadCell.mayIdentify("0912345678")).isFalse();
        assertThat(UnreadCell.mayIdentify("Tổ 12")).isFalse();
    }

    @Test
    void faultsKeepTheirFieldAndDetail() {
        RosterFault fault =
                RosterFault.in(RosterField.UNIT, Reason.UNIT_AMBIGUOUS).with("Chi bộ 1 – Đảng bộ | A");

        assertThat(RosterFault.read(fault.written())).isEqualTo(fault);
        assertThat(RosterFault.read(RosterFault.of(Reason.OUTSIDE).written()))
                .isEqualTo(RosterFault.of(Reason.OUTSIDE));
    }
}
