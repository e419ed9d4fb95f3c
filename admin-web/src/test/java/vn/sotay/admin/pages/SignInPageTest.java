package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.admin.web.Staff;
import vn.sotay.organisation.access.Role;

/// Signing in as people do it.
@ExtendWith(Pages.class)
class SignInPageTest {
    @AfterEach
    void noPageComplained(Visit visit) {
        assertThat(visit.faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SMALL", "DESKTOP"})
    void passwordThenCodeThenOnesOwnAccount(Screen screen, Visit visit) {
        Staff staff = Staff.of(visit.application(), Role.OFFICER, "dong-lam");
        Page page = visit.page("/admin/me", screen);
        Looks.at(page, "sign-in", screen);
        page.getByLabel("Tên đăng nhập").fill(staff.login());
        page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill(Staff.PASSWORD);
        page.keyboard().press("Enter");

        page.getByLabel("Mã xác thực").fill("000000");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Mã chưa đúng hoặc đã dùng rồi")).isVisible();
        Looks.at(page, "sign-in-code", screen);
        page.getByLabel("Mã xác thực").fill(staff.code());
        page.keyboard().press("Enter");

        assertThat(page.getByText("Nơi này")).isVisible();
        Looks.at(page, "own-account", screen);
        page.getByText("Tạo mã mới").click();
        page.getByLabel("Mật khẩu đang dùng").fill(Staff.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.getByText("Các mã này chỉ hiện một lần")).isVisible();
        Looks.at(page, "recovery-codes", screen);
    }

    @Test
    void aWrongPasswordIsToldBesideTheFieldAndTheNameStays(Visit visit) {
        Page page = visit.page("/admin/sign-in", Screen.DESKTOP);
        page.getByLabel("Tên đăng nhập").fill("khong-ai");
        page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill("sai");
        page.keyboard().press("Enter");

        assertThat(page.getByText("Tên đăng nhập hoặc mật khẩu chưa đúng")).isVisible();
        assertThat(page.getByLabel("Tên đăng nhập")).hasValue("khong-ai");
        Looks.at(page, "sign-in-wrong", Screen.DESKTOP);
    }

    @Test
    void languageAndLookAreChosenBeforeSigningIn(Visit visit) {
        Page page = visit.page("/admin/sign-in", Screen.DESKTOP);

        page.getByText("English").click();
        assertThat(page.getByLabel("Login name")).isVisible();
        page.getByText("Use the dark look").click();
        assertThat(page.locator("html[data-bs-theme=dark]")).hasCount(1);
        page.getByText("Tiếng Việt").click();
        assertThat(page.getByLabel("Tên đăng nhập")).isVisible();
    }

    @Test
    void theDemoLetsEverybodyInWithOnePress(Visit visit) {
        Page page = visit.page("/admin/sign-in", Screen.SMALL);

        page.getByText("Đỗ Kim Nga").click();

        page.waitForURL("**/admin/me");
        assertThat(page.getByText("Tài khoản dùng thử dùng chung")).isVisible();
    }
}
