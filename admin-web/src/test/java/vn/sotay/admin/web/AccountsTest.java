package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.admin.web.AdministrationDoorTest.location;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.sotay.admin.demo.DemoAccounts;
import vn.sotay.admin.security.secrets.OneTimeCodes;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.organisation.access.Role;

/// Who gives accounts to whom, and what becomes of them.
class AccountsTest {
    private static final ApplicationContext APPLICATION = SharedApplication.context();

    private final Guest officer = demo("canbo");

    @Test
    void anAccountIsMadeHandedOverOnceAndWorks() {
        officer.get("/admin/accounts/new");
        officer.post("/admin/accounts/new", form("moi-lap", "SECRETARY", "dong-lam-tdp-1"));
        String link = officer.found("(/admin/invitation/[A-Za-z0-9_-]{43})");

        Guest owner = Guest.at(SharedApplication.url());
        assertThat(owner.get(link).body()).contains("Vũ Thị Mới Lập", "moi-lap");
        assertThat(owner.post(link, "password", "moi-lap 12345", "again", "moi-lap 12345")
                        .body())
                .contains("gần giống tên");
        owner.post(link, "password", Staff.PASSWORD, "again", Staff.PASSWORD);
        String draft = owner.hidden("draft").orElseThrow();
        assertThat(owner.post(link + "/code", "draft", draft, "code", "000000").body())
                .contains("Mã chưa đúng");
        HttpResponse<String> done = owner.post(link + "/code", "draft", draft, "code", codeOn(owner));

        assertThat(done.body()).contains("Mã dự phòng");
        assertThat(owner.get("/admin/me").body()).contains("Vũ Thị Mới Lập", "Bí thư chi bộ", "Còn 10 mã");
        Guest thief = Guest.at(SharedApplication.url());
        assertThat(thief.get(link).statusCode()).isEqualTo(410);
        assertThat(thief.post(link, "password", Staff.PASSWORD, "again", Staff.PASSWORD)
                        .statusCode())
                .isIn(403, 410);
        assertThat(trail("moi-lap"))
                .containsExactly(
                        "ACCOUNT_CREATED",
                        "PASSWORD_LINK_ISSUED",
                        "PASSWORD_CHANGED",
                        "SECOND_FACTOR_SET",
                        "SIGNED_IN");
    }

    @Test
    void aLinkRunsOutAfterAWeekAndANewOneReplacesIt() {
        officer.get("/admin/accounts/new");
        officer.post("/admin/accounts/new", form("cho-lau", "MEMBER", "dong-lam"));
        String first = officer.found("(/admin/invitation/[A-Za-z0-9_-]{43})");
        String account = officer.found("/admin/accounts/(\\d+)");
        officer.get("/admin/accounts/" + account);
        officer.post("/admin/accounts/" + account + "/link");
        String second = officer.found("(/admin/invitation/[A-Za-z0-9_-]{43})");

        Guest owner = Guest.at(SharedApplication.url());
        assertThat(owner.get(first).statusCode()).isEqualTo(410);
        assertThat(owner.get(second).statusCode()).isEqualTo(200);
        sql("update account_link set expires_at = now() - interval '1 second' where account = " + account);
        assertThat(owner.get(second).statusCode()).isEqualTo(410);
    }

    @Test
    void aResetEndsSessionsPasswordAndSecondFactor() {
        Staff staff = staff(Role.SECRETARY);
        Guest person = staff.signedIn(Guest.at(SharedApplication.url()));

        act(officer, staff, "link");

        assertThat(location(person.get("/admin/me"))).isEqualTo("/admin/sign-in");
        assertThat(person.signIn(staff.login(), Staff.PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void aClosedAccountIsOutAtTheNextCallAndMayComeBack() {
        Staff staff = staff(Role.SECRETARY);
        Guest person = staff.signedIn(Guest.at(SharedApplication.url()));

        act(officer, staff, "close");
        assertThat(location(person.get("/admin/me"))).isEqualTo("/admin/sign-in");
        assertThat(person.signIn(staff.login(), Staff.PASSWORD).statusCode()).isEqualTo(401);

        act(officer, staff, "reopen");
        assertThat(location(person.get("/admin/me")))
                .as("the old session stays ended")
                .isEqualTo("/admin/sign-in");
        assertThat(location(person.signIn(staff.login(), Staff.PASSWORD))).isEqualTo("/admin/sign-in/code");
    }

    @Test
    void anotherRoleHoldsFromTheNextCallOn() {
        Staff staff = staff(Role.OFFICER);
        Guest person = staff.signedIn(Guest.at(SharedApplication.url()));
        assertThat(person.get("/admin/accounts").statusCode()).isEqualTo(200);

        officer.get("/admin/accounts/" + staff.account());
        officer.post("/admin/accounts/" + staff.account(), form("", "INSPECTOR", "dong-lam"));

        assertThat(person.get("/admin/accounts").statusCode()).isEqualTo(403);
        assertThat(person.get("/admin/me").body()).contains("Cán bộ kiểm tra");
    }

    @Test
    void anOfficerReachesNoAdministratorAndNobodyOutside() {
        Staff administrator = staff(Role.ADMINISTRATOR);
        Staff elsewhere = Staff.of(APPLICATION, Role.SECRETARY, "bac-lam");
        Guest ward = staff(Role.OFFICER).signedIn(Guest.at(SharedApplication.url()));
        ward.get("/admin/me");

        for (Staff other : List.of(administrator, elsewhere)) {
            assertThat(ward.get("/admin/accounts/" + other.account()).statusCode())
                    .isEqualTo(404);
            for (String act : List.of("close", "link", "end-sessions", "reopen")) {
                ward.get("/admin/me");
                assertThat(ward.post("/admin/accounts/" + other.account() + "/" + act)
                                .statusCode())
                        .isEqualTo(404);
            }
        }
        ward.get("/admin/accounts/new");
        assertThat(ward.post("/admin/accounts/new", form("len-quyen", "ADMINISTRATOR", "dong-lam"))
                        .body())
                .contains("không được cấp hoặc sửa");
        ward.get("/admin/accounts/new");
        assertThat(ward.post("/admin/accounts/new", form("ra-ngoai", "SECRETARY", "bac-lam"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(count("select count(*) from web_account where login in ('len-quyen', 'ra-ngoai')"))
                .isZero();
        assertThat(ward.get("/admin/accounts?q=" + elsewhere.login()).body()).contains("Không tìm thấy");
    }

    @Test
    void nobodyClosesOrMovesThemselves() {
        Staff staff = staff(Role.OFFICER);
        Guest self = staff.signedIn(Guest.at(SharedApplication.url()));

        for (String act : List.of("close", "link")) {
            act(self, staff, act);
            assertThat(self.get("/admin/accounts/" + staff.account()).body()).contains("không thể tự đóng");
        }
        self.post("/admin/accounts/" + staff.account(), form("", "MEMBER", "dong-lam"));
        assertThat(self.get("/admin/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void aMemberIsTiedOnlyByWhoMaySeeMembers() {
        long member = count("select id from member where file_number = '000005 LG'");
        Guest administrator = demo("quantri");
        assertThat(administrator.get("/admin/accounts/new").body()).doesNotContain("memberWords");
        administrator.post("/admin/accounts/new", with(form("khong-gan", "MEMBER", "dong-lam"), "member", "" + member));
        assertThat(count("select count(*) from web_account where login = 'khong-gan' and member is null"))
                .isEqualTo(1);
        officer.get("/admin/accounts/new");
        officer.post("/admin/accounts/new", with(form("co-gan", "MEMBER", "dong-lam-tdp-1"), "member", "" + member));
        assertThat(count("select count(*) from web_account where login = 'co-gan' and member = " + member))
                .isEqualTo(1);
    }

    @Test
    void whatWasTypedStaysAndTheSentenceStandsBesideTheField() {
        officer.get("/admin/accounts/new");
        String page = officer.post("/admin/accounts/new", "name", "", "login", "Có Dấu", "unitWords", "đông lâm")
                .body();

        assertThat(page)
                .contains(
                        "value=\"có dấu\"",
                        "id=\"name-fault\"",
                        "id=\"login-fault\"",
                        "id=\"role-fault\"",
                        "id=\"unit-fault\"")
                .contains("Mời đồng chí nhập họ và tên.");
        officer.post("/admin/accounts/new", form("canbo", "MEMBER", "dong-lam"));
        assertThat(officer.found("(Tên này đã có người dùng)")).isNotEmpty();
    }

    @Test
    void accountsAreFoundByNamesWithoutMarksAndUnitsToo() {
        assertThat(officer.get("/admin/accounts?q=le+minh+hoa").body()).contains("Lê Minh Hoa", "bithu");
        assertThat(officer.get("/admin/accounts?q=le+minh+hoa&role=INSPECTOR").body())
                .contains("Không tìm thấy");
        assertThat(officer.get("/admin/accounts?q=%25").body()).contains("Không tìm thấy");
        assertThat(officer.get("/admin/accounts/units?unitWords=phuong+dong+lam")
                        .body())
                .contains("Đảng bộ phường Đông Lam")
                .doesNotContain("Bắc Lam", "<html");
    }

    @Test
    void aLongListIsReadPageByPageInBothDirections() {
        sql(
                "insert into web_account (login, name, role, unit) select 'trang-' || n, 'Zz Trang ' || to_char(n, 'FM000'),"
                        + " 'MEMBER', 'hoa-trach' from generate_series(1, 120) n on conflict do nothing");

        officer.get("/admin/accounts?q=zz+trang");
        assertThat(officer.found("(Zz Trang \\d+)")).isEqualTo("Zz Trang 001");
        officer.get(officer.found("href=\"([^\"]+)\" rel=\"next\"").replace("&amp;", "&"));
        assertThat(officer.found("(Zz Trang \\d+)")).isEqualTo("Zz Trang 051");
        officer.get(officer.found("href=\"([^\"]+)\" rel=\"next\"").replace("&amp;", "&"));
        assertThat(officer.found("(Zz Trang \\d+)")).isEqualTo("Zz Trang 101");
        officer.get(officer.found("href=\"([^\"]+)\" rel=\"prev\"").replace("&amp;", "&"));
        assertThat(officer.found("(Zz Trang \\d+)")).isEqualTo("Zz Trang 051");
    }

    private static void act(Guest who, Staff staff, String act) {
        who.get("/admin/me");
        who.post("/admin/accounts/" + staff.account() + "/" + act);
    }

    private static String[] form(String login, String role, String unit) {
        return new String[] {"name", "Vũ Thị Mới Lập", "login", login, "role", role, "unit", unit};
    }

    private static String[] with(String[] form, String name, String value) {
        String[] longer = Arrays.copyOf(form, form.length + 2);
        longer[form.length] = name;
        longer[form.length + 1] = value;
        return longer;
    }

    /// What an app shows that has read the secret of the page.
    static String codeOn(Guest owner) {
        String typed = owner.found("<p class=\"secret\">([A-Z2-7 ]+)</p>");
        return new OneTimeCodes().codeAt(OneTimeCodes.secret(Base32Text.bytes(typed)), Instant.now());
    }

    private static Guest demo(String login) {
        Guest guest = Guest.at(SharedApplication.url());
        guest.signIn(login, DemoAccounts.PASSWORD);
        return guest;
    }

    private static Staff staff(Role role) {
        return Staff.of(APPLICATION, role, "dong-lam");
    }

    private static List<String> trail(String login) {
        return SharedApplication.jdbc()
                .sql("""
                        select e.action from audit_entry e join web_account a
                        on e.subject_kind = 'account' and e.subject = a.id::text where a.login = ? order by e.id""")
                .param(login)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private static long count(String sql) {
        return SharedApplication.jdbc().sql(sql).query(Long.class).single();
    }

    private static void sql(String sql) {
        SharedApplication.jdbc().sql(sql).update();
    }
}
