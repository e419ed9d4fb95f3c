package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.Units;

/// The officer's work with the tree, by keyboard and on a phone.
@ExtendWith(Pages.class)
class UnitsPageTest {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String commune = "xa-" + mark;
    private final String branch = "chi-bo-" + mark;

    @AfterEach
    void noPageComplained(Visit visit) {
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void theTreeOpensByKeyboard(Visit visit) {
        aCommune(visit);
        Page page = visit.administration("canbo", Screen.DESKTOP);
        page.navigate(visit.url("/admin/units"));
        Locator line = page.locator(".tree-item").filter(new Locator.FilterOptions().setHasText("Đảng bộ xã " + mark));

        line.last().locator("summary").focus();
        page.keyboard().press("Enter");

        assertThat(page.getByText("Chi bộ thôn Hạ " + mark)).isVisible();
    }

    @Test
    void aUnitIsFoundAndRenamed(Visit visit) {
        aCommune(visit);
        Page page = visit.administration("canbo", Screen.SMALL);
        page.navigate(visit.url("/admin/units"));

        page.getByLabel("Tìm theo tên").fill("thon ha " + mark);
        page.keyboard().press("Enter");
        page.getByText("Chi bộ thôn Hạ " + mark).click();
        page.getByText("Đổi tên").click();
        page.getByLabel("Tên tổ chức").fill("Chi bộ thôn Đoài " + mark);
        page.getByText("Lưu tên mới").click();

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Đã đổi tên thành Chi bộ thôn Đoài " + mark + ".");
        assertThat(page.locator(".unit-history")).containsText("Đổi tên từ “Chi bộ thôn Hạ " + mark);
    }

    @Test
    void theTargetOfAMoveIsChosenWithoutSendingTheForm(Visit visit) {
        aCommune(visit);
        Page page = visit.administration("canbo", Screen.DESKTOP);
        page.navigate(visit.url("/admin/units/" + branch + "/move"));

        page.getByLabel("Tìm theo tên").fill("dang bo xa tan khe");
        page.keyboard().press("Enter");
        page.getByText("Đảng bộ xã Tân Khê").click();
        page.getByText("Xem việc sẽ làm").click();

        assertThat(page.locator(".unit-will")).containsText("trực thuộc Đảng bộ xã Tân Khê");
    }

    private void aCommune(Visit visit) {
        Units units = visit.application().getBean(Units.class);
        units.save(unit(commune, "lam-giang", UnitKind.COMMITTEE, "Đảng bộ xã " + mark));
        units.save(unit(branch, commune, UnitKind.BRANCH, "Chi bộ thôn Hạ " + mark));
    }

    private static Unit unit(String id, String parent, UnitKind kind, String name) {
        return new Unit(new UnitId(id), Optional.of(new UnitId(parent)), kind, name, name);
    }
}
