package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An officer's work with the library: filtering, reading, many changes at once, trash and back.
@ExtendWith(Pages.class)
class LibraryPageTest {
    @AfterEach
    void noPageComplained(Visit visit) {
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void documentsAreFilteredFoundAndReadAtThePassage(Visit visit) {
        Page page = visit.administration("canbo", Screen.DESKTOP);
        page.navigate(visit.url("/admin/library"));
        Locator plans = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kế hoạch"));
        plans.first().click();
        assertThat(page.locator(".library-facet a.is-chosen")).containsText("Kế hoạch");
        assertThat(page.locator(".library-row").first()).containsText("Kế hoạch số");

        page.navigate(visit.url("/admin/library?q=thu+nop+dang+phi"));
        assertThat(page.locator(".library-row").first()).containsText("đảng phí");
        page.navigate(visit.url("/admin/library?q=12-Q%C4%90/TU"));
        page.locator(".library-name").first().click();
        assertThat(page.locator(".library-status")).hasText(Pattern.compile("hiệu lực|thay thế"));
        page.locator(".library-outline a").nth(3).click();
        assertThat(page.locator(".library-piece:target")).isInViewport();

        page.navigate(page.url().replaceAll("#.*", "") + "?doan=5");
        assertThat(page.locator(".library-piece.is-here")).isInViewport();
        assertThat(page.getByText("Văn bản tương tự")).isVisible();
    }

    @Test
    void manyAreChangedAtOnceAfterAPreview(Visit visit) {
        Page page = visit.administration("canbo", Screen.DESKTOP);
        page.navigate(visit.url("/admin/library?kind=CONCLUSION"));
        page.locator(".library-pick input").nth(0).check();
        page.locator(".library-pick input").nth(1).check();
        page.getByText("Sửa các văn bản đã chọn").click();
        page.getByLabel("Gắn thêm thẻ").fill("Kết luận quý, thử nghiệm");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem trước"))
                .click();
        assertThat(page.locator("ins").first()).containsText("kết luận quý; thử nghiệm");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thực hiện"))
                .click();

        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Đã sửa 2 văn bản.");
        page.navigate(visit.url("/admin/library?tag=th%E1%BB%AD+nghi%E1%BB%87m"));
        assertThat(page.locator(".library-row")).hasCount(2);
    }

    @Test
    void whatIsThrownAwayOnAPhoneComesBack(Visit visit) {
        Page page = visit.administration("canbo", Screen.SMALL);
        page.navigate(visit.url("/admin/library?kind=LETTER"));
        assertThat(page.locator(".library-facet").first()).isHidden();
        page.getByText("Lọc văn bản").click();
        assertThat(page.locator(".library-facet").first()).isVisible();
        String name = page.locator(".library-name").first().innerText();
        page.locator(".library-name").first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đưa vào thùng rác"))
                .first()
                .click();
        page.locator("dialog[open] .btn-danger").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Đã đưa văn bản vào thùng rác.");

        page.navigate(visit.url("/admin/library/trash"));
        assertThat(page.locator(".library-effect")).containsText(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Khôi phục"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Đã khôi phục văn bản.");
    }
}
