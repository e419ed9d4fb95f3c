package vn.sotay.admin.pages.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.web.Administration;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.Units;

/// The pages of units, at a commune of their own in the shared application.
class UnitPagesTest {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private static final String DAY = "2026-11-01";
    private static final String DECISION = "Quyết định số 12-QĐ/ĐU";

    private final Administration officer = Administration.as("canbo");
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String commune = unit("xa-" + mark, "lam-giang", UnitKind.COMMITTEE, "Đảng bộ xã " + mark);
    private final String branch = unit("cb-" + mark, commune, UnitKind.BRANCH, "Chi bộ thôn Hạ " + mark);
    private final String other = unit("cc-" + mark, commune, UnitKind.BRANCH, "Chi bộ thôn Trung " + mark);

    @Test
    void theTreeOpensLevelByLevelAndAsPlainLinks() {
        assertThat(officer.get("/admin/units").body())
                .contains("Đảng bộ tỉnh Lam Giang")
                .contains("Đảng bộ xã " + mark);
        assertThat(officer.get("/admin/units").body()).doesNotContain("Chi bộ thôn Hạ " + mark);
        assertThat(officer.get("/admin/units/" + commune + "/below").body())
                .contains("Chi bộ thôn Hạ " + mark)
                .doesNotContain("<html");
        assertThat(officer.get("/admin/units?open=" + commune).body()).contains("Chi bộ thôn Hạ " + mark);
    }

    @Test
    void searchFindsWithoutMarksAndShowsThePath() {
        String page = officer.get("/admin/units?q=thon+ha+" + mark).body();

        assertThat(page).contains("Chi bộ thôn Hạ " + mark).contains("Đảng bộ tỉnh Lam Giang › Đảng bộ xã " + mark);
        assertThat(officer.get("/admin/units?q=khong+co+dau").body()).contains("Chưa thấy tổ chức đảng nào");
    }

    @Test
    void aNewUnitGetsAPageOfItsOwn() {
        HttpResponse<String> answer = officer.post(
                "/admin/units/" + commune + "/add",
                "kind",
                "BRANCH",
                "name",
                "Chi bộ mới " + mark,
                "shortName",
                "",
                "effectiveOn",
                DAY,
                "decision",
                "");

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/admin/units/chi-bo-moi-" + mark);
        assertThat(officer.get("/admin/units/chi-bo-moi-" + mark).body())
                .contains("Đã thêm Chi bộ mới " + mark)
                .contains("Thêm vào cây tổ chức");
    }

    @Test
    void aFormWithAFaultKeepsWhatWasTyped() {
        HttpResponse<String> answer = officer.post(
                "/admin/units/" + commune + "/add",
                "kind",
                "BRANCH",
                "name",
                "Chi bo thon ha " + mark,
                "effectiveOn",
                DAY,
                "decision",
                "Số 7");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Cùng cấp trên này đã có “Chi bộ thôn Hạ " + mark)
                .contains("value=\"Chi bo thon ha " + mark)
                .contains("value=\"Số 7\"")
                .contains("aria-describedby=\"name-fault\"");
        assertThat(officer.post("/admin/units/" + commune + "/add", "name", "x", "effectiveOn", "hôm nay")
                        .body())
                .contains("Mời đồng chí chọn loại tổ chức")
                .contains("Mời đồng chí chọn ngày có hiệu lực");
        assertThat(add("2999-01-01")).contains("Ngày có hiệu lực chưa tới");
        assertThat(add("0202-01-01")).contains("Mời đồng chí xem lại năm");
    }

    private String add(String day) {
        return officer.post(
                        "/admin/units/" + commune + "/add", "kind", "BRANCH", "name", "Chi bộ x", "effectiveOn", day)
                .body();
    }

    @Test
    void aRenamedUnitKeepsItsAddressAndASecondPressIsRefused() {
        String path = "/admin/units/" + branch + "/rename";
        String seen = seen(path);

        HttpResponse<String> first = rename(path, seen, "Chi bộ thôn Đoài " + mark);
        HttpResponse<String> second = rename(path, seen, "Chi bộ thôn Bắc " + mark);

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(second.body()).contains("Đã có người thay đổi trong lúc đồng chí đang xem");
        assertThat(officer.get("/admin/units/" + branch).body())
                .contains("Đổi tên từ “Chi bộ thôn Hạ " + mark)
                .contains("Chi bộ thôn Đoài " + mark)
                .contains(DECISION);
    }

    @Test
    void aMoveIsShownBeforeItHappens() {
        String target = unit("xb-" + mark, "lam-giang", UnitKind.COMMITTEE, "Đảng bộ xã kia " + mark);
        String path = "/admin/units/" + branch + "/move?to=" + target;

        assertThat(officer.get(path).body())
                .contains("thôi trực thuộc Đảng bộ xã " + mark + " và trực thuộc Đảng bộ xã kia " + mark);
        HttpResponse<String> answer = change(branch, "move", seen(path), "to", target);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(parentOf(branch)).isEqualTo(target);
        assertThat(change(branch, "move", "0", "to", commune).body()).contains("Đã có người thay đổi");
    }

    @Test
    void whatTheRulesForbidIsRefusedWithASentence() {
        assertThat(officer.get("/admin/units/" + commune + "/move?to=" + commune)
                        .body())
                .contains("Không chuyển một tổ chức về chính nó");
        assertThat(officer.get("/admin/units/" + branch + "/merge?into=" + commune)
                        .body())
                .contains("Chỉ sáp nhập được hai tổ chức cùng loại");
        assertThat(officer.get("/admin/units/" + commune + "/dissolve").body())
                .contains("Tổ chức này còn tổ chức trực thuộc")
                .doesNotContain("Giải thể tổ chức này");
        assertThat(officer.get("/admin/units/" + branch + "/kind").body()).contains("Chưa đổi thành Tổ đảng được");
    }

    @Test
    void aMergedUnitIsGoneFromTheListsButNotFromItsAddress() {
        member(branch);
        String path = "/admin/units/" + branch + "/merge?into=" + other;
        assertThat(officer.get(path).body()).contains("1 đảng viên chuyển sinh hoạt về Chi bộ thôn Trung " + mark);

        HttpResponse<String> answer = change(branch, "merge", seen(path), "into", other);

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/admin/units/" + other);
        assertThat(officer.get("/admin/units/" + commune + "/below").body()).doesNotContain("Chi bộ thôn Hạ " + mark);
        assertThat(officer.get("/admin/units/" + branch).body())
                .contains("đã kết thúc hoạt động từ ngày 01/11/2026")
                .contains("Sáp nhập vào “Chi bộ thôn Trung " + mark)
                .doesNotContain("/" + branch + "/rename");
        assertThat(change(branch, "merge", "", "into", other).body())
                .contains("Tổ chức này đã kết thúc hoạt động nên không thay đổi được nữa");
    }

    @Test
    void onlyAnEmptyUnitIsDissolvedAndOnlyByADecision() {
        String path = "/admin/units/" + other + "/dissolve";
        String seen = seen(path);
        assertThat(officer.post(path, "seen", seen, "effectiveOn", DAY, "decision", " ")
                        .body())
                .contains("Mời đồng chí ghi số và ngày của quyết định");

        assertThat(change(other, "dissolve", seen, "x", "x").statusCode()).isEqualTo(302);
        assertThat(officer.get("/admin/units/" + other).body()).contains("Giải thể.");

        member(branch);
        assertThat(change(branch, "dissolve", "0", "x", "x").body()).contains("Tổ chức này còn đảng viên");
    }

    @Test
    void unitsOutsideOnesOwnAreNotThereAndNothingChanges() {
        SharedApplication.jdbc().sql("""
                        insert into web_account (login, name, role, unit, password_hash, demo)
                        select ?, 'Cán bộ xã', 'OFFICER', ?, password_hash, true from web_account where login = 'canbo'""").params("xa" + mark, commune).update();
        Administration local = Administration.as("xa" + mark);

        assertThat(local.get("/admin/units/dong-lam").statusCode()).isEqualTo(404);
        assertThat(local.get("/admin/units?open=dong-lam").statusCode()).isEqualTo(404);
        assertThat(local.post("/admin/units/" + branch + "/move", basis("0", "to", "dong-lam"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(local.post("/admin/units/" + branch + "/merge", basis("", "into", "dong-lam-tdp-2"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(local.post("/admin/units/dong-lam/add", "kind", "BRANCH", "name", "Chi bộ lạ", "effectiveOn", DAY)
                        .statusCode())
                .isEqualTo(404);
        assertThat(local.post("/admin/units/" + commune + "/rename", basis("0", "name", "Tên khác"))
                        .statusCode())
                .as("one's own unit is too high")
                .isEqualTo(404);
        assertThat(parentOf(branch)).isEqualTo(commune);
        assertThat(local.get("/admin/units?q=thon+ha").body()).contains("Chi bộ thôn Hạ " + mark);
        assertThat(local.get("/admin/units?q=to+dan+pho").body()).contains("Chưa thấy tổ chức đảng nào");
        assertThat(local.get("/admin/units/" + commune).body())
                .doesNotContain("/rename")
                .contains("/add");
    }

    @Test
    void secretariesAndInspectorsLookAndDoNotChange() {
        for (String login : List.of("bithu", "kiemtra")) {
            Administration caller = Administration.as(login);

            assertThat(caller.get("/admin/units").statusCode()).as(login).isEqualTo(200);
            assertThat(caller.get("/admin/units/dong-lam-tdp-1/rename").statusCode())
                    .as(login)
                    .isEqualTo(403);
            assertThat(caller.post("/admin/units/dong-lam-tdp-1/add", "kind", "CELL", "name", "Tổ", "effectiveOn", DAY)
                            .statusCode())
                    .as(login)
                    .isEqualTo(403);
            assertThat(caller.get("/admin/units/dong-lam-tdp-1").body())
                    .as(login)
                    .doesNotContain("/dissolve");
        }
        assertThat(Administration.as("dangvien").get("/admin/units").statusCode())
                .isEqualTo(403);
        assertThat(officer.get("/admin/units/new").statusCode()).isEqualTo(403);
    }

    @Test
    void namesOfPeopleAreForThoseWhoMaySeeMembers() {
        assertThat(officer.get("/admin/units/dong-lam-tdp-1").body()).contains("Lê Minh Hoa");
        for (String login : List.of("quantri", "kiemtra"))
            assertThat(Administration.as(login)
                            .get("/admin/units/dong-lam-tdp-1")
                            .body())
                    .as(login)
                    .doesNotContain("Lê Minh Hoa")
                    .contains("Phó bí thư");
    }

    @Test
    void theTreeComesAsASpreadsheetAndThatIsWrittenDown() {
        HttpResponse<String> answer = officer.get("/admin/units/" + commune + "/table.xlsx");

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
        assertThat(answer.body()).startsWith("PK");
        assertThat(SharedApplication.jdbc()
                        .sql("select count(*) from audit_entry where action = 'TABLE_EXPORTED' and unit = ?")
                        .param(commune)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theChooserFindsForAnyFormAndLeadsBackWithoutScripts() {
        String page = officer.get("/admin/units/choose?q=thon+ha+" + mark + "&field=to&back=/admin/members/7/transfer")
                .body();

        assertThat(page).contains("href=\"/admin/members/7/transfer?to=" + branch + "\"");
        for (String back : List.of("//evil.vn/", "https://evil.vn", "/admin/../x", "/chat"))
            assertThat(officer.get("/admin/units/choose?q=a&field=to&back=" + back)
                            .statusCode())
                    .as(back)
                    .isEqualTo(400);
        assertThat(officer.get("/admin/units/choose?q=a&field=a%5B0%5D").statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> rename(String path, String seen, String name) {
        return officer.post(path, "seen", seen, "name", name, "effectiveOn", DAY, "decision", DECISION);
    }

    private HttpResponse<String> change(String unit, String what, String seen, String name, String value) {
        return officer.post("/admin/units/" + unit + "/" + what, basis(seen, name, value));
    }

    private static String[] basis(String seen, String name, String value) {
        return new String[] {"seen", seen, "effectiveOn", DAY, "decision", DECISION, name, value};
    }

    private String seen(String path) {
        Matcher seen = SEEN.matcher(officer.get(path).body());
        if (!seen.find()) throw new AssertionError("no form on " + path);
        return seen.group(1);
    }

    private static String unit(String id, String parent, UnitKind kind, String name) {
        Unit unit = new Unit(new UnitId(id), Optional.of(new UnitId(parent)), kind, name, name);
        SharedApplication.bean(Units.class).save(unit);
        return id;
    }

    private static void member(String unit) {
        SharedApplication.jdbc().sql("""
                        insert into member (file_number, full_name, gender, born, joined_on, unit, post)
                        values (gen_random_uuid(), 'Lê Thị Hoa', 'FEMALE', 1980, '2010-05-19', ?, 'NONE')""").param(unit).update();
    }

    private static String parentOf(String unit) {
        return SharedApplication.jdbc()
                .sql("select parent from unit where id = ?")
                .param(unit)
                .query(String.class)
                .single();
    }
}
