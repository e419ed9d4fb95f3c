package vn.sotay.organisation.roster.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.roster.CellReading;
import vn.sotay.organisation.roster.RosterFault;
import vn.sotay.organisation.roster.RosterFault.Reason;
import vn.sotay.organisation.roster.RosterField;
import vn.sotay.organisation.roster.UnreadCell;
import vn.sotay.organisation.roster.check.CheckedRow.Outcome;

class RosterCheckTest {
    private static final UnitNames UNITS = new UnitNames(List.of(branch("Chi bộ 1"), branch("Chi bộ 2")));

    private final RowReading reading =
            new RowReading(new CellReading(LocalDate.of(2026, 11, 23)), UNITS, Optional.empty());
    private final RosterCheck check = new RosterCheck();
    private int line;

    private static Unit branch(String name) {
        return new Unit(new UnitId(name), Optional.empty(), UnitKind.BRANCH, name, name);
    }

    private static Map<RosterField, String> lan() {
        return new EnumMap<>(Map.of(
                RosterField.FULL_NAME, "LÊ THỊ LAN",
                RosterField.GENDER, "Nữ",
                RosterField.BORN, "12/05/1986",
                RosterField.UNIT, "chi bộ 1",
                RosterField.JOINED_ON, "02/09/2012",
                RosterField.OFFICIAL_ON, "02/09/2013"));
    }

    private static Map<RosterField, String> lanWith(RosterField field, String cell) {
        Map<RosterField, String> cells = lan();
        cells.put(field, cell);
        return cells;
    }

    private static Map<RosterField, String> lanWithout(RosterField field) {
        Map<RosterField, String> cells = lan();
        cells.remove(field);
        return cells;
    }

    /// Lan as she is known.
    private static KnownMember known(long id, boolean inside, Map<RosterField, String> more) {
        Map<RosterField, String> values = new EnumMap<>(Map.of(
                RosterField.FULL_NAME, "Lê Thị Lan",
                RosterField.GENDER, "FEMALE",
                RosterField.BORN, "1986",
                RosterField.UNIT, "Chi bộ 1",
                RosterField.JOINED_ON, "2012-09-02",
                RosterField.OFFICIAL_ON, "2013-09-02",
                RosterField.POST, "SECRETARY",
                RosterField.STATUS, "ACTIVE"));
        values.putAll(more);
        return new KnownMember(new MemberId(id), 3, inside, values);
    }

    private CheckedRow checked(Map<RosterField, String> cells, KnownMember... members) {
        ReadRow row = reading.read(new RosterRow(++line, cells));
        return check.check(row, new Candidates(List.of(members)).of(row));
    }

    private static List<Reason> reasons(CheckedRow row) {
        return row.faults().stream().map(RosterFault::reason).toList();
    }

    @Test
    void somebodyNewIsEnteredWithAllThatIsSaid() {
        CheckedRow row = checked(lan());

        assertThat(row.outcome()).isEqualTo(Outcome.NEW);
        assertThat(row.after())
                .containsEntry(RosterField.FULL_NAME, "Lê Thị Lan")
                .containsEntry(RosterField.BORN, "1986")
                .containsEntry(RosterField.UNIT, "Chi bộ 1");
    }

    @Test
    void somebodyNewNeedsWhatIsNeeded() {
        CheckedRow row = checked(lanWithout(RosterField.GENDER));

        assertThat(row.faults()).containsExactly(RosterFault.in(RosterField.GENDER, Reason.MISSING));
    }

    @Test
    void theSamePersonIsRecognisedWithoutANumberAndNothingChanges() {
        assertThat(checked(lan(), known(7, true, Map.of())).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void onlyWhatDiffersIsToldAndAnEmptyCellChangesNothing() {
        Map<RosterField, String> cells = lanWith(RosterField.PHONE, "0912345678");
        cells.put(RosterField.POST, "");

        CheckedRow row = checked(cells, known(7, true, Map.of(RosterField.PHONE, "+84911111111")));

        assertThat(row.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(row.before()).containsExactly(Map.entry(RosterField.PHONE, "+84911111111"));
        assertThat(row.after()).containsExactly(Map.entry(RosterField.PHONE, "+84912345678"));
        assertThat(row.member().orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void whoeverMovesGivesUpThePost() {
        CheckedRow row = checked(lanWith(RosterField.UNIT, "Chi bộ 2"), known(7, true, Map.of()));

        assertThat(row.outcome()).isEqualTo(Outcome.MOVED);
        assertThat(row.after())
                .containsOnly(Map.entry(RosterField.UNIT, "Chi bộ 2"), Map.entry(RosterField.POST, "NONE"));
    }

    @Test
    void whoeverLeavesGivesUpThePost() {
        assertThat(checked(lanWith(RosterField.STATUS, "Từ trần"), known(7, true, Map.of()))
                        .after())
                .containsOnly(Map.entry(RosterField.STATUS, "DECEASED"), Map.entry(RosterField.POST, "NONE"));
    }

    @Test
    void aNumberTellsPeopleApartEvenWhenTheNameHasChanged() {
        KnownMember member = known(7, true, Map.of(RosterField.FILE_NUMBER, "000012 LG"));
        Map<RosterField, String> cells = lanWith(RosterField.FILE_NUMBER, "12 LG");
        cells.put(RosterField.FULL_NAME, "Lê Thị Lành");

        assertThat(checked(cells, member).after()).containsExactly(Map.entry(RosterField.FULL_NAME, "Lê Thị Lành"));

        cells.put(RosterField.BORN, "1970");
        assertThat(reasons(checked(cells, member))).containsExactly(Reason.FILE_NUMBER_OF_ANOTHER);
    }

    @Test
    void aNumberIsAddedToSomebodyWhoHadNone() {
        assertThat(checked(lanWith(RosterField.FILE_NUMBER, "000012 LG"), known(7, true, Map.of()))
                        .after())
                .containsExactly(Map.entry(RosterField.FILE_NUMBER, "000012 LG"));
    }

    @Test
    void namesakesAreNotMixedUp() {
        assertThat(reasons(checked(lan(), known(7, true, Map.of()), known(8, true, Map.of()))))
                .containsExactly(Reason.PERSON_AMBIGUOUS);
        assertThat(checked(
                                lanWith(RosterField.FILE_NUMBER, "000012 LG"),
                                known(7, true, Map.of(RosterField.FILE_NUMBER, "000013 LG")))
                        .outcome())
                .isEqualTo(Outcome.NEW);
    }

    @Test
    void ofSomebodyElsewhereNothingIsToldButThatItIsElsewhere() {
        CheckedRow row = checked(lan(), known(7, false, Map.of()));

        assertThat(row.faults()).containsExactly(RosterFault.of(Reason.OUTSIDE));
        assertThat(row.before()).isEmpty();
        assertThat(row.member()).isEmpty();
    }

    @Test
    void theSecondOfTwoRowsAboutOnePersonIsLeftOut() {
        checked(lan());

        assertThat(checked(lan()).faults())
                .containsExactly(RosterFault.of(Reason.DUPLICATE).with("1"));
    }

    @Test
    void twoRowsThatMeanOneMemberAreToldApartToo() {
        KnownMember member = known(7, true, Map.of(RosterField.FILE_NUMBER, "000012 LG"));
        Map<RosterField, String> renamed = lanWith(RosterField.FILE_NUMBER, "000012 LG");
        renamed.put(RosterField.FULL_NAME, "Lê Thị Lành");
        checked(renamed, member);

        assertThat(reasons(checked(lan(), member))).containsExactly(Reason.DUPLICATE);
    }

    @Test
    void aFaultyRowDoesNotBarItsCorrectedCopy() {
        checked(lanWith(RosterField.GENDER, "?"));

        assertThat(checked(lan()).outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void datesMustFitTogether() {
        assertThat(reasons(checked(lanWith(RosterField.BORN, "2005")))).containsExactly(Reason.TOO_YOUNG);
        assertThat(reasons(checked(lanWith(RosterField.OFFICIAL_ON, "01/01/2012"))))
                .containsExactly(Reason.OFFICIAL_TOO_EARLY);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Map<RosterField, String> cells = lanWith(RosterField.UNIT, "Chi bộ 9");
        cells.put(RosterField.GENDER, UnreadCell.FORMULA.mark());
        cells.put(RosterField.JOINED_ON, "2/9/12");

        assertThat(checked(cells).faults())
                .containsExactlyInAnyOrder(
                        RosterFault.in(RosterField.UNIT, Reason.UNIT_UNKNOWN),
                        RosterFault.in(RosterField.GENDER, Reason.FORMULA),
                        RosterFault.in(RosterField.JOINED_ON, Reason.DATE_SHORT_YEAR));
    }

    @Test
    void aBranchThatImportsItsOwnRosterNeedsNoColumnForIt() {
        RowReading own =
                new RowReading(new CellReading(LocalDate.of(2026, 11, 23)), UNITS, Optional.of(new UnitId("Chi bộ 2")));

        assertThat(own.read(new RosterRow(1, lanWithout(RosterField.UNIT))).values())
                .containsEntry(RosterField.UNIT, "Chi bộ 2");
    }
}
