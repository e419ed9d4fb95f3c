package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.admin.web.AdministrationDoorTest.cookie;
import static vn.sotay.admin.web.AdministrationDoorTest.header;
import static vn.sotay.admin.web.AdministrationDoorTest.location;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sotay.admin.accounts.FirstAdministrator;
import vn.sotay.admin.demo.DemoAccounts;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.organisation.access.Role;

/// The first start of an installation, and the starts after it.
class FirstRunTest {
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/admin/first/[A-Za-z0-9_-]{43})");

    @Test
    void thePrintedLinkMakesOneAdministratorWhoNamesTheProvinceAndGoesOnAfterARestart() {
        String link = linkIn(OwnInstallation.printed());
        Guest guest = Guest.at(OwnInstallation.url());
        setUp(guest, link);

        assertThat(Guest.at(OwnInstallation.url()).get(link).statusCode()).isEqualTo(410);
        FirstAdministrator first = OwnInstallation.context().getBean(FirstAdministrator.class);
        assertThat(first.link()).as("nothing to print any more").isEmpty();
        try (ConfigurableApplicationContext again = OwnInstallation.again()) {
            Guest later = guest.movedTo(SharedApplication.url(again));
            assertThat(later.get("/admin/setup").body())
                    .as("the session outlives the restart, and so do the steps")
                    .contains("Tỉnh ủy Lâm Giang", "Đã qua 2/5 bước");
            assertThat(later.get(link).statusCode()).isEqualTo(410);
        }
    }

    private static void setUp(Guest guest, String link) {
        assertThat(guest.get(link).body()).contains("Tạo người quản trị đầu tiên");
        assertThat(guest.post(link, "name", "", "login", "A", "password", "ngắn", "again", "ngắn")
                        .body())
                .contains("id=\"name-fault\"", "id=\"login-fault\"", "Mật khẩu còn ngắn");
        guest.post(link, "name", "Hồ Văn Đầu", "login", "dau", "password", Staff.PASSWORD, "again", Staff.PASSWORD);
        String draft = guest.hidden("draft").orElseThrow();
        assertThat(guest.post(link + "/code", "draft", draft, "code", "123").body())
                .contains("Mã chưa đúng");
        assertThat(guest.post(link + "/code", "draft", draft, "code", AccountsTest.codeOn(guest))
                        .body())
                .contains("Mã dự phòng", "/admin/setup/province");

        guest.get("/admin/setup/province");
        assertThat(guest.post("/admin/setup/province", "kind", "tinh", "name", " ")
                        .body())
                .contains("Mời đồng chí nhập tên");
        guest.post("/admin/setup/province", "kind", "tinh", "name", "tỉnh Lâm Giang");
        assertThat(guest.get("/admin/setup").body()).contains("Đảng bộ tỉnh Lâm Giang", "Đã qua 1/5 bước");
        guest.post("/admin/setup/put-off", "step", "CHANNELS");
        guest.post("/admin/setup/put-off", "step", "ROSTER");
        guest.post("/admin/setup/put-off", "step", "PROVINCE");
        assertThat(guest.get("/admin/setup").body()).contains("Đã qua 3/5 bước", "Để sau");
        guest.post("/admin/setup/take-up", "step", "ROSTER");
        assertThat(guest.get("/admin/setup").body()).contains("Đã qua 2/5 bước");
    }

    @Test
    void accountsOfTheDemoAreAbsentOutsideOfIt() {
        Guest guest = Guest.at(OwnInstallation.url());

        assertThat(guest.get("/admin/sign-in").body()).doesNotContain(DemoAccounts.PASSWORD, "Bản dùng thử");
        for (DemoAccounts.DemoAccount one : DemoAccounts.ALL)
            assertThat(guest.signIn(one.login(), DemoAccounts.PASSWORD).statusCode())
                    .isEqualTo(401);
    }

    @Test
    void behindAnEncryptedLineTheCookieAndTheHeadersSaySo() {
        Guest guest = Guest.at(OwnInstallation.url()).with("X-Forwarded-Proto", "https");

        HttpResponse<String> page = guest.get("/admin/sign-in");

        assertThat(cookie(page)).contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(header(page, "Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void withoutRedisTheDoorSaysSoAndTheChatGoesOn() {
        try (ConfigurableApplicationContext alone = OwnInstallation.again("--sotay.redis.url=redis://127.0.0.1:1")) {
            Guest guest = Guest.at(SharedApplication.url(alone));

            HttpResponse<String> page = guest.get("/admin/sign-in");

            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("Chưa đăng nhập được", "trang trò chuyện vẫn dùng được");
            assertThat(Browser.openedAt(SharedApplication.url(alone)).say("Xin chào", 2))
                    .hasSize(2);
        }
    }

    @Test
    void anAccountWithoutASecondFactorSetsOneBeforeAnythingElse() {
        Staff staff = Staff.of(OwnInstallation.context(), Role.OFFICER, OwnInstallation.unit());
        OwnInstallation.sql("update web_account set totp_secret = null where id = " + staff.account());
        Guest guest = Guest.at(OwnInstallation.url());

        assertThat(location(guest.signIn(staff.login(), Staff.PASSWORD))).startsWith("/admin/invitation/");
        assertThat(location(guest.get("/admin/me"))).isEqualTo("/admin/sign-in");
    }

    private static String linkIn(String printed) {
        Matcher link = LINK.matcher(printed);
        assertThat(link.find()).as(printed).isTrue();
        return link.group(1);
    }
}
