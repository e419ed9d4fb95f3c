package vn.sotay.organisation.roster.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.roster.check.UnitNames.Lookup;

class UnitNamesTest {
    private static final UnitNames NAMES = new UnitNames(List.of(
            unit("a", Optional.empty(), UnitKind.COMMITTEE, "Đảng bộ xã Tân Khê", "Đảng ủy xã Tân Khê"),
            unit("b", Optional.empty(), UnitKind.COMMITTEE, "Đảng bộ xã Hòa Trạch", "Đảng ủy xã Hòa Trạch"),
            unit("a1", Optional.of("a"), UnitKind.BRANCH, "Chi bộ thôn 1", "Chi bộ thôn 1"),
            unit("b1", Optional.of("b"), UnitKind.BRANCH, "Chi bộ thôn 1", "Chi bộ thôn 1"),
            unit("a2", Optional.of("a"), UnitKind.BRANCH, "Chi bộ thôn Đông", "CB thôn Đông"),
            unit("a3", Optional.of("a"), UnitKind.BRANCH, "Chi bộ thôn Đồng", "CB thôn Đồng")));

    private static Unit unit(String id, Optional<String> parent, UnitKind kind, String name, String shortName) {
        return new Unit(new UnitId(id), parent.map(UnitId::new), kind, name, shortName);
    }

    @Test
    void aNameLeadsToItsUnitInAnyCase() {
        assertThat(NAMES.find("CHI BỘ THÔN ĐÔNG")).isEqualTo(found("a2"));
        assertThat(NAMES.find("cb thôn đồng")).isEqualTo(found("a3"));
    }

    @Test
    void withoutMarksItMustStillBeClear() {
        assertThat(NAMES.find("chi bo thon dong")).isInstanceOf(Lookup.Ambiguous.class);
        assertThat(NAMES.find("chi bo thon 1 - dang uy xa tan khe")).isEqualTo(found("a1"));
    }

    @Test
    void ofTwoWithOneNameItIsSaidHowToTellThemApart() {
        assertThat(NAMES.find("Chi bộ thôn 1"))
                .isEqualTo(new Lookup.Ambiguous(
                        List.of("Chi bộ thôn 1 – Đảng bộ xã Hòa Trạch", "Chi bộ thôn 1 – Đảng bộ xã Tân Khê")));
        assertThat(NAMES.find("Chi bộ thôn 1 – Đảng bộ xã Hòa Trạch")).isEqualTo(found("b1"));
    }

    @Test
    void aCommitteeTakesNoMembersAndOthersAreUnknown() {
        assertThat(NAMES.find("Đảng ủy xã Tân Khê")).isEqualTo(new Lookup.TakesNoMembers());
        assertThat(NAMES.find("Chi bộ thôn 9")).isEqualTo(new Lookup.Unknown());
    }

    private static Lookup found(String id) {
        return new Lookup.Found(new UnitId(id));
    }
}
