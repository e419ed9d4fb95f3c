package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sotay.admin.demo.DemoAccounts;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.organisation.access.Role;

/// The door of the administration, from outside.
class AdministrationDoorTest {
    private final Guest guest = Guest.at(SharedApplication.url());

    @Test
    void theDemoShowsItsAccountsAndLetsThemInAtOnce() {
        assertThat(guest.get("/admin/sign-in").body()).contains("quantri", "canbo", "bithu", "kiemtra", "dangvien");

        HttpResponse<String> response = guest.signIn("dangvien", DemoAccounts.PASSWORD);

        assertThat(location(response)).isEqualTo("/admin");
        assertThat(guest.get("/admin/me").body()).contains("Đỗ Kim Nga");
    }

    @Test
    void aRealAccountNeedsPasswordAndCode() {
        Staff staff = staff(Role.OFFICER);

        assertThat(location(guest.signIn(staff.login(), Staff.PASSWORD))).isEqualTo("/admin/sign-in/code");
        assertThat(location(guest.get("/admin/me"))).isEqualTo("/admin/sign-in");
        assertThat(guest.enterCode("000000").statusCode()).isEqualTo(401);
        String code = staff.code();
        assertThat(location(guest.enterCode(code))).isEqualTo("/admin/me");
        assertThat(guest.get("/admin/me").statusCode()).isEqualTo(200);

        Guest watcher = Guest.at(SharedApplication.url());
        watcher.signIn(staff.login(), Staff.PASSWORD);
        assertThat(watcher.enterCode(code).statusCode())
                .as("the same code again")
                .isEqualTo(401);
    }

    @Test
    void nobodyEntersACodeWithoutAPassword() {
        assertThat(location(guest.get("/admin/sign-in/code"))).isEqualTo("/admin/sign-in");
        guest.get("/admin/sign-in");
        assertThat(location(guest.post("/admin/sign-in/code", "code", "123456")))
                .isEqualTo("/admin/sign-in?stale");
    }

    @Test
    void anUnknownNameAndAWrongPasswordGetTheSamePage() {
        HttpResponse<String> unknown = guest.signIn("khong-ai-ten-nay", "sai");
        HttpResponse<String> wrong = Guest.at(SharedApplication.url()).signIn("kiemtra", "sai");

        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).contains("chưa đúng", "value=\"khong-ai-ten-nay\"");
        assertThat(withoutTokens(unknown.body().replace("khong-ai-ten-nay", "kiemtra")))
                .isEqualTo(withoutTokens(wrong.body()));
    }

    @Test
    void afterTooManyTriesTheAnswerSaysHowLongToWait() {
        HttpResponse<String> response = guest.get("/admin/sign-in");
        for (int i = 0; i < 9; i++)
            response = guest.post("/admin/sign-in", "login", "thu-nhieu-lan", "password", "sai");

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(response, "Retry-After"))).isBetween(800, 901);
        assertThat(response.body()).contains("chờ 15 phút");
    }

    @Test
    void aSessionThatWasSlippedInBeforeSigningInIsWorthNothing() {
        guest.get("/admin/sign-in");
        Guest attacker = guest.copied();

        guest.post("/admin/sign-in", "login", "kiemtra", "password", DemoAccounts.PASSWORD);

        assertThat(guest.get("/admin/me").statusCode()).isEqualTo(200);
        assertThat(location(attacker.get("/admin/me"))).isEqualTo("/admin/sign-in");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        assertThat(cookie(guest.get("/admin/sign-in")))
                .contains("HttpOnly", "SameSite=Lax", "Path=/admin")
                .doesNotContain("Secure", "Expires", "Max-Age");
    }

    @Test
    void oneIsLedBackToThePageOneWanted() {
        assertThat(location(guest.get("/admin/accounts?q=le"))).isEqualTo("/admin/sign-in");

        assertThat(location(guest.signIn("canbo", DemoAccounts.PASSWORD))).isEqualTo("/admin/accounts?q=le");
        assertThat(location(guest.get("/admin/sign-in"))).isEqualTo("/admin");
    }

    @Test
    void partOfAPageIsAnsweredWith401() {
        assertThat(guest.with("HX-Request", "true").get("/admin/accounts/units").statusCode())
                .isEqualTo(401);
    }

    @Test
    void afterSigningOutTheSessionIsGoneForCopiesToo() {
        guest.signIn("kiemtra", DemoAccounts.PASSWORD);
        Guest copy = guest.copied();
        guest.get("/admin/me");

        assertThat(location(guest.post("/admin/sign-out"))).isEqualTo("/admin/sign-in?out");

        assertThat(location(guest.get("/admin/me"))).isEqualTo("/admin/sign-in");
        assertThat(location(copy.get("/admin/me"))).isEqualTo("/admin/sign-in");
    }

    @Test
    void oneEndsOwnSessionsFromTheListAndNobodyElses() {
        Staff staff = staff(Role.OFFICER);
        Guest here = staff.signedIn(guest);
        Guest phone = staff.signedIn(Guest.at(SharedApplication.url()).with("User-Agent", "Firefox (Android)"));
        Guest other = staff(Role.OFFICER).signedIn(Guest.at(SharedApplication.url()));
        other.get("/admin/me");

        assertThat(here.get("/admin/me").body()).contains("Firefox trên Android", "127.0.0.1", "Nơi này");
        String session = here.found("/admin/me/sessions/(\\d+)/end");
        assertThat(other.post("/admin/me/sessions/" + session + "/end").statusCode())
                .isEqualTo(404);
        assertThat(phone.get("/admin/me").statusCode()).isEqualTo(200);
        assertThat(here.post("/admin/me/sessions/" + session + "/end").statusCode())
                .isEqualTo(302);
        assertThat(location(phone.get("/admin/me"))).isEqualTo("/admin/sign-in");

        staff.signedIn(phone);
        here.get("/admin/me");
        here.post("/admin/me/sessions/end-others");
        assertThat(location(phone.get("/admin/me"))).isEqualTo("/admin/sign-in");
        assertThat(here.get("/admin/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() {
        Staff staff = staff(Role.OFFICER);
        Guest here = staff.signedIn(guest);
        Guest there = staff.signedIn(Guest.at(SharedApplication.url()));
        here.get("/admin/me/password");

        assertThat(change(here, "sai", "mưa rơi trên mái ngói", "mưa rơi trên mái ngói"))
                .contains("chưa đúng");
        assertThat(change(here, Staff.PASSWORD, "mưa rơi trên mái ngói", "khác hẳn thế này"))
                .contains("chưa giống nhau");
        assertThat(change(here, Staff.PASSWORD, "matkhau12345", "matkhau12345")).contains("dễ đoán");
        change(here, Staff.PASSWORD, "mưa rơi trên mái ngói", "mưa rơi trên mái ngói");

        assertThat(here.get("/admin/me").body()).contains("Đã đổi mật khẩu");
        assertThat(location(there.get("/admin/me"))).isEqualTo("/admin/sign-in");
        assertThat(there.signIn(staff.login(), Staff.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(location(there.signIn(staff.login(), "mưa rơi trên mái ngói")))
                .isEqualTo("/admin/sign-in/code");
    }

    @Test
    void newRecoveryCodesAreShownOnceAndOpenTheDoor() {
        Staff staff = staff(Role.OFFICER);
        staff.signedIn(guest).get("/admin/me/recovery-codes");

        guest.post("/admin/me/recovery-codes", "current", Staff.PASSWORD);
        String code = guest.found("<li>([a-z0-9]{5}-[a-z0-9]{5})</li>");

        Guest later = Guest.at(SharedApplication.url());
        later.signIn(staff.login(), Staff.PASSWORD);
        assertThat(later.enterCode(code).statusCode()).isEqualTo(302);
        assertThat(later.get("/admin/me").body()).contains("Còn 9 mã");
    }

    @Test
    void errorsOfTheAdministrationLeadBackToItAndCarryTheHeaders() {
        guest.signIn("kiemtra", DemoAccounts.PASSWORD);

        for (String path : List.of("/admin/khong-co", "/admin/accounts")) {
            HttpResponse<String> page = guest.get(path);
            assertThat(page.statusCode()).as(path).isIn(403, 404);
            assertThat(page.body())
                    .contains("Về trang quản trị", "href=\"/admin\"")
                    .doesNotContain("style=\"");
            assertHeaders(page);
        }
        assertHeaders(guest.get("/admin/me"));
        assertHeaders(Guest.at(SharedApplication.url()).get("/admin/sign-in"));
    }

    private static void assertHeaders(HttpResponse<String> page) {
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Browser browser = Browser.at(SharedApplication.url());
        HttpResponse<String> response = browser.send(browser.request("/admin/me/sessions/end-others")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("")));
        assertThat(response.statusCode()).isEqualTo(403);

        response = browser.send(browser.request("/admin/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("login=canbo&password=" + DemoAccounts.PASSWORD)));
        assertThat(location(response)).isEqualTo("/admin/sign-in?stale");
    }

    @Test
    void aFileOfAStrangerIsNotEvenSearchedForTheToken() {
        Browser browser = Browser.at(SharedApplication.url());

        HttpResponse<String> response = browser.send(browser.request("/admin/rosters")
                .header("Content-Type", "Multipart/Form-Data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("--x\r\n\r\n--x--\r\n")));

        assertThat(location(response)).isEqualTo("/admin/sign-in");
    }

    private String change(Guest who, String current, String password, String again) {
        return who.post("/admin/me/password", "current", current, "password", password, "again", again)
                .body();
    }

    private static Staff staff(Role role) {
        return Staff.of(SharedApplication.context(), role, "dong-lam");
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("(name=\"_csrf\" value|name=\"csrf\" content)=\"[^\"]*\"", "");
    }

    /// Where it leads, as a path of the application.
    static String location(HttpResponse<String> response) {
        return header(response, "Location").replaceFirst("^http://[^/]+", "");
    }

    static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    static String cookie(HttpResponse<String> response) {
        Optional<String> cookie = response.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("sotay_session="))
                .findFirst();
        return cookie.orElseThrow();
    }
}
