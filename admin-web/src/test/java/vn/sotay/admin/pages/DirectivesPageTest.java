package vn.sotay.admin.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.Cast;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.access.Role;

/// The province has its wards issue a plan; a ward asks for time, then answers; the cascade shows it.
@ExtendWith(Pages.class)
class DirectivesPageTest {
    @AfterEach
    void noPageComplained(Visit visit) {
        org.assertj.core.api.Assertions.assertThat(visit.faults()).isEmpty();
    }

    @Test
    void aDirectiveIsGivenAnsweredAndFollowed(Visit visit) {
        new Cast(visit.application());
        Page province = visit.administration("canbo", Screen.DESKTOP);
        province.navigate(visit.url("/admin/library/" + document(visit) + "/directive"));
        press(province, "Giao và báo cán bộ");
        assertThat(province.locator("#units-fault")).isVisible();
        Locator ward = province.locator("input[name=units][value=dong-lam]");
        ward.check();
        province.locator("#due")
                .fill(LocalDate.now(VietnamTime.ZONE).plusDays(20).toString());
        Looks.at(province, "directive-form", Screen.DESKTOP);
        press(province, "Giao và báo cán bộ");
        assertThat(province.getByRole(AriaRole.STATUS).first()).containsText("Đã giao cho 1 tổ chức");
        String cascade = province.url();

        Page officer = visit.administration(Cast.loginOf(Role.OFFICER), Cast.PASSWORD, Screen.SMALL);
        officer.navigate(visit.url("/admin/duties"));
        Looks.at(officer, "duties", Screen.SMALL);
        officer.locator("tbody a").first().click();
        officer.getByText("Xin thêm thời gian").click();
        officer.locator("#until")
                .fill(LocalDate.now(VietnamTime.ZONE).plusDays(40).toString());
        officer.locator("#reason").fill("Chờ hướng dẫn của Ban Tổ chức.");
        Looks.at(officer, "duty", Screen.SMALL);
        press(officer, "Gửi đề nghị");
        assertThat(officer.getByRole(AriaRole.STATUS).first()).containsText("Đã gửi đề nghị");

        province.navigate(cascade);
        assertThat(province.locator(".directives-wish")).containsText("Chờ hướng dẫn");
        Looks.at(province, "directive-wish", Screen.DESKTOP);
        province.locator("button[name=granted][value=true]").click();
        assertThat(province.getByRole(AriaRole.STATUS).first()).containsText("Đã đồng ý gia hạn");
        province.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nhắc"))
                .first()
                .click();
        assertThat(province.getByRole(AriaRole.STATUS).first()).containsText("Đã nhắc");
        province.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nhắc"))
                .first()
                .click();
        assertThat(province.getByRole(AriaRole.ALERT).first()).containsText("Hôm nay đã nhắc");

        officer.locator("#symbol").fill("12-KH/ĐU");
        officer.locator("#issuedOn")
                .fill(LocalDate.now(VietnamTime.ZONE).minusDays(1).toString());
        press(officer, "Ghi nhận đã ban hành");
        assertThat(officer.getByRole(AriaRole.STATUS).first()).containsText("Đã ghi nhận");
        province.navigate(cascade);
        assertThat(province.locator(".directives-tree")).containsText("Đã ban hành 12-KH/ĐU");
        Looks.at(province, "directive-cascade", Screen.DESKTOP);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static long document(Visit visit) {
        return visit.application()
                .getBean(JdbcClient.class)
                .sql("select id from document where access = 'PUBLIC' and removed_at is null and kind = 'RESOLUTION'"
                        + " order by issued_on desc, id limit 1")
                .query(Long.class)
                .single();
    }
}
