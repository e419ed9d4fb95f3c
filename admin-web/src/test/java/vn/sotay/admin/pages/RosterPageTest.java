package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.sotay.load.OfficialRoster;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.Units;

/// An officer imports a roster with a fault in it, takes the fault home, and imports the file once more.
@ExtendWith(Pages.class)
class RosterPageTest {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final UnitId commune = new UnitId("xa-" + mark);

    @TempDir
    private Path folder;

    @BeforeEach
    void aCommuneWithOneBranch(Visit visit) {
        Units units = visit.application().getBean(Units.class);
        units.save(unit(commune.value(), "lam-giang", UnitKind.COMMITTEE, "Đảng bộ xã " + mark));
        units.save(unit("chi-bo-" + mark, commune.value(), UnitKind.BRANCH, "Chi bộ thôn Hạ"));
    }

    @AfterEach
    void noPageComplained(Visit visit) {
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void aRosterWithAFaultIsImportedAndTheSecondTimeChangesNothing(Visit visit) throws IOException {
        Path file = folder.resolve("danh-sach-" + mark + ".xlsx");
        OfficialRoster.write(
                file,
                Stream.of(
                        OfficialRoster.person(1, "Chi bộ thôn Hạ"),
                        OfficialRoster.person(2, "Chi bộ thôn Hạ"),
                        OfficialRoster.person(3, "Chi bộ không có thật")));
        Page page = visit.administration("canbo", Screen.DESKTOP);

        compare(page, visit, file);
        Looks.at(page, "roster-check", Screen.DESKTOP);
        page.getByRole(AriaRole.LINK, named("Có lỗi 1")).click();
        assertThat(page.locator("tbody")).containsText("Chi bộ không có thật");
        Looks.at(page, "roster-faults", Screen.DESKTOP);
        Download faults =
                page.waitForDownload(() -> page.getByText("Tải các dòng có lỗi").click());
        assertThat(Files.readAllBytes(faults.path())).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        commit(page, "Nhập: thêm 2, sửa 0, chuyển 0");
        assertThat(page.getByText("Đã thêm 2 đảng viên")).isVisible();
        Looks.at(page, "roster-done", Screen.DESKTOP);

        compare(page, visit, file);
        assertThat(page.getByText("Không có gì để nhập.")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, named("Giữ nguyên 2"))).isVisible();
        assertThat(page.getByText("Nhập ngay")).hasCount(0);
    }

    @Test
    void whatWasReadIsThrownAwayOnlyWhenThatIsMeant(Visit visit) throws IOException {
        Path file = folder.resolve("bo-" + mark + ".xlsx");
        OfficialRoster.write(file, Stream.of(OfficialRoster.person(4, "Chi bộ thôn Hạ")));
        Page page = visit.administration("canbo", Screen.SMALL);
        compare(page, visit, file);

        page.getByText("Bỏ lần nhập này").first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByText("Không, quay lại").click();
        assertThat(dialog).isHidden();
        page.getByText("Bỏ lần nhập này").first().click();
        dialog.getByText("Bỏ và xóa").click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã bỏ.");
    }

    @Test
    void aFileThatIsNoSpreadsheetIsRefusedBesideTheField(Visit visit) throws IOException {
        Path file = Files.writeString(folder.resolve("anh.xlsx"), "%PDF-1.7 không phải bảng tính");
        Page page = visit.administration("canbo", Screen.SMALL);
        upload(page, visit, file);

        assertThat(page.locator("#file-fault")).containsText("không phải bảng tính Excel");
        Looks.at(page, "roster-refused", Screen.SMALL);
    }

    private void compare(Page page, Visit visit, Path file) {
        upload(page, visit, file);
        button(page, "Đối chiếu với danh sách hiện có").click();
        assertThat(page.locator(".roster-state")).hasText("Chờ quyết định");
    }

    private void upload(Page page, Visit visit, Path file) {
        page.navigate(visit.url("/admin/rosters/new?unit=" + commune));
        page.getByLabel("Tệp danh sách").setInputFiles(file);
        button(page, "Tải lên và đọc").click();
    }

    private static void commit(Page page, String label) {
        button(page, label).click();
        page.getByRole(AriaRole.DIALOG).getByText("Nhập ngay").click();
        assertThat(page.locator(".roster-state")).hasText("Đã nhập");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Unit unit(String id, String parent, UnitKind kind, String name) {
        return new Unit(new UnitId(id), Optional.of(new UnitId(parent)), kind, name, name);
    }
}
