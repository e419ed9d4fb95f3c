package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sotay.admin.accounts.FirstAdministrator;
import vn.sotay.admin.security.secrets.OneTimeCodes;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.servers.SharedServers;
import vn.sotay.admin.web.Base32Text;
import vn.sotay.admin.web.Staff;

/// The first set-up from the link in the log to the first officer's account.
@ExtendWith(Pages.class)
class SetUpPageTest {
    @AfterEach
    void noPageComplained(Visit visit) {
        assertThat(visit.faults()).isEmpty();
    }

    @Test
    void theFirstAdministratorIsLedThroughTheWholeSetUp(Visit visit) {
        try (ConfigurableApplicationContext application =
                SharedApplication.start(SharedServers.newDatabase(), "--sotay.demo=false")) {
            String link = application.getBean(FirstAdministrator.class).link().orElseThrow();
            Page page = visit.page("/chat", Screen.SMALL);
            page.navigate(SharedApplication.url(application) + "/admin/first/" + link);
            makeAccount(page);
            nameTheProvince(page);
            makeAnOfficer(page);
        }
    }

    private static void makeAccount(Page page) {
        page.getByLabel("Họ và tên").fill("Hồ Văn Đầu");
        page.getByLabel("Mật khẩu mới", new Page.GetByLabelOptions().setExact(true))
                .fill("mật khẩu 12345");
        page.getByLabel("Nhập lại mật khẩu mới").fill("mật khẩu 12345");
        page.getByText("Tiếp tục").click();
        assertThat(page.getByText("Mật khẩu này dễ đoán")).isVisible();
        assertThat(page.getByLabel("Họ và tên")).hasValue("Hồ Văn Đầu");
        Looks.at(page, "first-1", Screen.SMALL);
        page.getByLabel("Mật khẩu mới", new Page.GetByLabelOptions().setExact(true))
                .fill(Staff.PASSWORD);
        page.getByLabel("Nhập lại mật khẩu mới").fill(Staff.PASSWORD);
        page.getByText("Tiếp tục").click();

        Looks.at(page, "first-2", Screen.SMALL);
        byte[] secret = Base32Text.bytes(page.locator(".secret").innerText());
        page.getByLabel("Nhập mã 6 chữ số").fill(new OneTimeCodes().codeAt(OneTimeCodes.secret(secret), Instant.now()));
        page.getByText("Tiếp tục").click();
        assertThat(page.locator(".recovery-codes li")).hasCount(10);
        Looks.at(page, "first-3", Screen.SMALL);
        page.getByText("Tôi đã cất mã, tiếp tục").click();
    }

    private static void nameTheProvince(Page page) {
        page.getByLabel("Tên", new Page.GetByLabelOptions().setExact(true)).fill("Lâm Giang");
        Looks.at(page, "set-up-province", Screen.SMALL);
        page.getByText("Lưu").click();
        assertThat(page.getByText("Đã đặt tên: Đảng bộ tỉnh Lâm Giang.")).isVisible();
        page.getByLabel("Để sau: Kết nối Zalo và Telegram").click();
        assertThat(page.getByText("Đã qua 2/5 bước")).isVisible();
        Looks.at(page, "set-up-list", Screen.SMALL);
    }

    private static void makeAnOfficer(Page page) {
        page.getByText("Tạo tài khoản cán bộ").first().click();
        assertThat(page.getByLabel("Cán bộ phụ trách")).isChecked();
        page.getByLabel("Họ và tên").fill("Lý Thị Phụ Trách");
        page.getByLabel("Tên đăng nhập").fill("phutrach");
        page.getByLabel("Gõ tên tổ chức để tìm").pressSequentially("lam giang");
        page.getByLabel("Đảng bộ tỉnh Lâm Giang").check();
        Looks.at(page, "account-new", Screen.SMALL);
        page.getByText("Tạo tài khoản và lấy liên kết").click();
        assertThat(page.getByLabel("Liên kết, có hạn 7 ngày")).hasValue(Pattern.compile(".*/admin/invitation/.*"));
        Looks.at(page, "account-link", Screen.SMALL);
    }
}
