package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An officer's work with members: finding without marks, a form that keeps what was typed, and a transfer.
@ExtendWith(Pages.class)
class MembersPageTest {
    private final String name = "Hà Thị " + given();

    /// Letters only, as names have them.
    private static String given() {
        String letters =
                UUID.randomUUID().toString().replaceAll("[^a-f]", "").repeat(3).substring(0, 3);
        return "Thử" + letters;
    }

    @AfterEach
    void noPageComplained(Visit visit) {
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void aMemberIsAddedFoundWithoutMarksAndTransferred(Visit visit) {
        Page page = visit.administration("canbo", Screen.DESKTOP);
        add(page, visit);
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Đã thêm đồng chí vào danh sách.");

        page.navigate(visit.url("/admin/members"));
        page.locator("#q").fill("ha thi " + name.substring("Hà Thị ".length()).replace("Thử", "thu"));
        assertThat(page.locator("#hits tbody tr")).hasCount(1);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();

        page.getByText("Chuyển sinh hoạt").first().click();
        page.getByLabel("Tìm theo tên").fill("to dan pho so 2 dong lam");
        page.getByText("Chi bộ tổ dân phố số 2 phường Đông Lam").click();
        page.getByLabel("Từ ngày").fill("01/11/2026");
        page.getByLabel("Số quyết định, giấy giới thiệu").fill("12-GGT");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chuyển sinh hoạt"))
                .click();

        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Đã chuyển sinh hoạt.");
        assertThat(page.locator(".page-lead")).containsText("số 2 phường Đông Lam");
        assertThat(page.getByText("Ai đã xem hồ sơ này")).isVisible();
    }

    @Test
    void whatWasTypedStaysBesideItsSentence(Visit visit) {
        Page page = visit.administration("canbo", Screen.SMALL);
        page.navigate(visit.url("/admin/members/new?unit=dong-lam-tdp-1"));
        page.getByLabel("Họ và tên").fill(name);
        page.getByLabel("Ngày vào Đảng").fill("31/02/2012");
        page.getByText("Thêm vào danh sách").click();

        assertThat(page.getByLabel("Họ và tên")).hasValue(name);
        assertThat(page.getByLabel("Ngày vào Đảng")).hasValue("31/02/2012");
        assertThat(page.locator("#joinedOn-fault")).isVisible();
        assertThat(page.getByLabel("Ngày vào Đảng")).hasAttribute("aria-invalid", "true");
    }

    private void add(Page page, Visit visit) {
        page.navigate(visit.url("/admin/members/new?unit=dong-lam-tdp-1"));
        page.getByLabel("Họ và tên").fill(name);
        page.getByLabel("Giới tính").selectOption("FEMALE");
        page.getByLabel("Năm sinh").fill("1986");
        page.getByLabel("Ngày vào Đảng").fill("02/09/2012");
        page.getByLabel("Ngày chính thức").fill("02/09/2013");
        page.getByText("Thêm vào danh sách").click();
    }
}
