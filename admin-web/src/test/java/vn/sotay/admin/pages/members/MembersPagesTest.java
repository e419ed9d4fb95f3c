package vn.sotay.admin.pages.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.web.Administration;

class MembersPagesTest {
    private static final String OWN_BRANCH = "dong-lam-tdp-1";
    private static final String OTHERS_BRANCH = "dong-lam-tdp-2";
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private static Administration officer;
    private static Administration secretary;
    private static Village village;

    @BeforeAll
    static void peopleSignIn() {
        officer = Administration.as("canbo");
        secretary = Administration.as("bithu");
        village = new Village();
    }

    @Test
    void theListIsSearchedAndFiltered() {
        village.member("Quàng Thị Pản");
        village.member("Cầm Văn Ơn");

        assertThat(body(officer, "/admin/members?unit=" + village.commune))
                .contains("Quàng Thị Pản", "Cầm Văn Ơn", "Chi bộ thôn Đây");
        assertThat(body(officer, "/admin/members?unit=" + village.commune + "&q=pan+qua"))
                .contains("Quàng Thị Pản");
        assertThat(body(officer, "/admin/members?unit=" + village.commune + "&q=pa+quang"))
                .contains("Không tìm thấy");
        assertThat(body(officer, "/admin/members?unit=" + village.commune + "&q=quang+pa"))
                .contains("Quàng Thị Pản")
                .doesNotContain("Cầm Văn Ơn");
        assertThat(body(officer, "/admin/members?unit=" + village.there)).contains("Chưa có đảng viên nào ở đây");
        assertThat(body(officer, "/admin/members?unit=" + village.commune + "&born=1990-1999"))
                .contains("Không tìm thấy");
    }

    @ParameterizedTest
    @CsvSource({
        "q=012345678901, số định danh cá nhân",
        "q=12, ít nhất bốn chữ số",
        "born=86, Năm sinh gồm bốn chữ số",
        "status=SUSPENDED&born=1901, Không tìm thấy"
    })
    void whatCannotBeLookedForIsSaid(String query, String sentence) {
        assertThat(body(officer, "/admin/members?" + query)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at=%00", "at=xxxx", "status=NONSENSE&post=NONSENSE", "q=%27%3Bdrop+table", "linked=maybe"})
    void nonsenseInTheAddressDoesNoHarm(String query) {
        assertThat(officer.get("/admin/members?" + query).statusCode()).isEqualTo(200);
    }

    @Test
    void aSecretarySeesTheOwnBranchOnly() {
        long own = Village.memberOf(OWN_BRANCH, "Lường Thị Gần");
        long other = Village.memberOf(OTHERS_BRANCH, "Lường Thị Xa");

        assertThat(body(secretary, "/admin/members?q=luong+thi"))
                .contains("Lường Thị Gần")
                .doesNotContain("Lường Thị Xa", "Thêm đảng viên");
        assertThat(secretary.get(record(own)).statusCode()).isEqualTo(200);
        for (String page : List.of("", "/contact", "/status"))
            assertThat(secretary.get(record(other) + page).statusCode())
                    .as(page)
                    .isEqualTo(404);
        assertThat(secretary.get("/admin/members?unit=" + OTHERS_BRANCH).statusCode())
                .isEqualTo(404);
        assertThat(secretary.get("/admin/members/export?unit=" + OTHERS_BRANCH).statusCode())
                .isEqualTo(404);
        for (String page : List.of("/edit", "/transfer"))
            assertThat(secretary.get(record(own) + page).statusCode()).as(page).isEqualTo(403);
        assertThat(Village.inTheTrail("MEMBER_SEEN", other)).isZero();
        forget(own, other);
    }

    @Test
    void aSecretaryChangesTheTelephoneAndNothingElse() {
        long own = Village.memberOf(OWN_BRANCH, "Lường Thị Gọi");

        HttpResponse<String> answer = secretary.post(
                record(own) + "/contact",
                "phone",
                "0912 345 678",
                "version",
                "0",
                "fullName",
                "Tên Khác",
                "post",
                "SECRETARY");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Village.field("phone", own)).isEqualTo("+84912345678");
        assertThat(Village.field("full_name", own)).isEqualTo("Lường Thị Gọi");
        assertThat(Village.field("post", own)).isEqualTo("NONE");
        forget(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiemtra", "quantri", "dangvien"})
    void whoeverMayNotSeeMembersSeesNone(String login) {
        Administration caller = Administration.as(login);
        long member = village.member("Lò Văn Kín");

        for (String page : List.of("/admin/members", "/admin/members/export", record(member), record(member) + "/edit"))
            assertThat(caller.get(page).statusCode()).as(page).isEqualTo(403);
        assertThat(Village.inTheTrail("MEMBER_SEEN", member)).isZero();
    }

    @Test
    void eachLookIsInTheTrailAndOnThePage() {
        long member = village.member("Lò Thị Xem");

        assertThat(body(officer, record(member)))
                .contains("Lò Thị Xem", "Ai đã xem hồ sơ này", "Trần Thị Cán Bộ", "Xem hồ sơ");
        officer.get(record(member));

        assertThat(Village.inTheTrail("MEMBER_SEEN", member)).isEqualTo(1);
    }

    @Test
    void aChangeIsSavedAndShownWithWhoMadeIt() {
        long member = village.member("Lò Thị Sửa");

        HttpResponse<String> answer = officer.post(record(member) + "/edit", person("Lò Thị Sữa", "version", "0"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Village.field("full_name", member)).isEqualTo("Lò Thị Sữa");
        assertThat(body(officer, record(member)))
                .contains("<del>Lò Thị Sửa</del>", "<ins>Lò Thị Sữa</ins>", "Đã lưu hồ sơ.");
        assertThat(Village.inTheTrail("MEMBER_CHANGED", member)).isEqualTo(1);
    }

    @Test
    void theNumberOfACardIsRefusedInEveryTextAndWhatWasTypedStays() {
        long member = village.member("Lò Thị Thẻ");
        for (String field : List.of("fullName", "phone", "fileNumber", "born", "joinedOn")) {
            HttpResponse<String> answer = officer.post(
                    record(member) + "/edit", person("Lò Thị Khác", "version", "0", field, "012345678901"));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains(
                            "id=\"" + field + "-fault\"", "Sổ Tay không nhận các số đó", "012345678901", "is-invalid");
        }
        assertThat(Village.field("version", member)).isEqualTo("0");
    }

    @Test
    void aStaleFormChangesNothingAndShowsWhatIsThereNow() {
        long member = village.member("Lò Thị Cũ");
        officer.post(record(member) + "/edit", person("Lò Thị Mới", "version", "0"));

        HttpResponse<String> stale = officer.post(record(member) + "/edit", person("Lò Thị Khác", "version", "0"));

        assertThat(stale.body())
                .contains("người khác đã thay đổi", "value=\"Lò Thị Khác\"", "Hồ sơ hiện ghi", "Lò Thị Mới")
                .contains("name=\"version\" value=\"1\"");
        assertThat(Village.field("full_name", member)).isEqualTo("Lò Thị Mới");
        assertThat(officer.post(record(member) + "/edit", person("Lò Thị Mới", "version", "0"))
                        .statusCode())
                .as("the same form once more")
                .isEqualTo(302);
        assertThat(Village.inTheTrail("MEMBER_CHANGED", member)).isEqualTo(1);
    }

    @Test
    void whatIsUnusualIsSavedOnlyWhenConfirmed() {
        long member = village.member("Lò Thị Sớm");
        String[] early = person("Lò Thị Sớm", "version", "0", "officialOn", "01/01/2013");

        assertThat(officer.post(record(member) + "/edit", early).body())
                .contains("Chưa đủ 12 tháng", "name=\"confirmed\"");
        assertThat(Village.field("official_on", member)).isEqualTo("2013-09-02");
        String[] confirmed = person("Lò Thị Sớm", "version", "0", "officialOn", "01/01/2013", "confirmed", "true");
        assertThat(officer.post(record(member) + "/edit", confirmed).statusCode())
                .isEqualTo(302);
        assertThat(Village.field("official_on", member)).isEqualTo("2013-01-01");
    }

    @Test
    void aPersonIsAddedOnceHoweverOftenTheFormIsSent() {
        Matcher form = FORM.matcher(body(officer, "/admin/members/new?unit=" + village.here));
        assertThat(form.find()).isTrue();
        String[] fields = person("LÒ THỊ THÊM", "form", form.group(1), "unit", village.here, "version", "0");

        assertThat(officer.post("/admin/members/new", fields).body()).contains("value=\"Lò Thị Thêm\"", "toàn chữ hoa");
        fields[1] = "Lò Thị Thêm";
        HttpResponse<String> first = officer.post("/admin/members/new", fields);
        HttpResponse<String> second = officer.post("/admin/members/new", fields);

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(count("full_name = 'Lò Thị Thêm'")).isEqualTo(1);
    }

    @Test
    void nobodyIsAddedToACommitteeNorOutsideOnesUnits() {
        String[] committee = person("Lò Thị Ngoài", "unit", village.commune);
        assertThat(officer.post("/admin/members/new", committee).body())
                .contains("Mời đồng chí chọn chi bộ hoặc tổ đảng");
        Village.unit("ngoai-" + village.here, null, "COMMITTEE", "Đảng bộ tỉnh khác");
        assertThat(officer.post("/admin/members/new", person("Lò Thị Ngoài", "unit", "ngoai-" + village.here))
                        .statusCode())
                .isEqualTo(404);
        assertThat(secretary
                        .post("/admin/members/new", person("Lò Thị Ngoài", "unit", OWN_BRANCH))
                        .statusCode())
                .isEqualTo(403);
        assertThat(count("full_name = 'Lò Thị Ngoài'")).isZero();
    }

    @Test
    void leavingIsSaidBeforeItIsDone() {
        long member = village.member("Lò Thị Đi");

        assertThat(body(officer, record(member) + "/status"))
                .contains("Mọi tài khoản trò chuyện đã liên kết bị cắt ngay");
        assertThat(officer.post(record(member) + "/status", "status", "LEFT", "on", "", "version", "0")
                        .body())
                .contains("id=\"on-fault\"");
        assertThat(officer.post(record(member) + "/status", "status", "LEFT", "on", "20/11/2025", "version", "0")
                        .statusCode())
                .isEqualTo(302);
        assertThat(Village.field("status", member)).isEqualTo("LEFT");
        assertThat(officer.post(record(member) + "/status", "status", "LEFT", "on", "20/11/2025", "version", "0")
                        .statusCode())
                .as("sent twice")
                .isEqualTo(302);
        assertThat(officer.post(record(member) + "/status", "status", "EXEMPT", "on", "20/11/2025", "version", "1")
                        .body())
                .contains("không chuyển sang trạng thái này được");
        assertThat(body(officer, "/admin/members?unit=" + village.here + "&q=lo+thi+di"))
                .contains("Không tìm thấy");
    }

    @Test
    void aTransferGoesThereAndBack() {
        long member = village.member("Lò Thị Chuyển");
        String[] away = {"to", village.there, "kind", "TEMPORARY", "on", "20/11/2025", "version", "0"};

        assertThat(officer.post(record(member) + "/transfer", away).statusCode())
                .isEqualTo(302);
        assertThat(officer.post(record(member) + "/transfer", away).statusCode())
                .as("sent twice")
                .isEqualTo(302);

        assertThat(Village.field("unit", member)).isEqualTo(village.there);
        assertThat(body(officer, record(member))).contains("Sinh hoạt tạm thời", "Trở về nơi cũ", "Chi bộ thôn Đây");
        assertThat(body(officer, record(member) + "/transfer?kind=RETURN")).contains(village.here);
        officer.post(
                record(member) + "/transfer", "to", village.here, "kind", "RETURN", "on", "21/11/2025", "version", "1");
        assertThat(Village.field("unit", member)).isEqualTo(village.here);
        assertThat(Village.field("temporary", member)).isEqualTo("false");
        assertThat(Village.inTheTrail("MEMBER_TRANSFERRED", member)).isEqualTo(2);
    }

    @Test
    void aForgedTargetIsNotThereAndNothingChanges() {
        long member = village.member("Lò Thị Yên");
        String elsewhere = "noi-khac-" + village.here;
        Village.unit(elsewhere, null, "BRANCH", "Chi bộ tỉnh khác");

        assertThat(officer.post(record(member) + "/transfer", "to", elsewhere, "on", "20/11/2025", "version", "0")
                        .statusCode())
                .isEqualTo(404);
        assertThat(officer.get(record(member) + "/transfer?to=" + elsewhere).statusCode())
                .isEqualTo(404);
        assertThat(officer.post(record(member) + "/transfer", "to", village.commune, "on", "20/11/2025", "version", "0")
                        .body())
                .contains("Đảng viên sinh hoạt ở chi bộ hoặc tổ đảng");
        assertThat(officer.post(record(member) + "/transfer", "on", "", "decision", "012345678901", "version", "0")
                        .body())
                .contains("choose-to-fault", "on-fault", "decision-fault");
        assertThat(Village.field("unit || version", member)).isEqualTo(village.here + "0");
    }

    @Test
    void whoeverWasErasedIsNowhere() {
        long member = village.member("Lò Thị Xóa");
        SharedApplication.jdbc().sql("""
                        update member set full_name = null, file_number = null, phone = null, born = null, gender = null,
                            joined_on = null, erased_at = now() where id = ?""").param(member).update();

        for (String page : List.of("", "/edit", "/status", "/transfer", "/contact"))
            assertThat(officer.get(record(member) + page).statusCode()).as(page).isEqualTo(404);
        assertThat(body(officer, "/admin/members?unit=" + village.here + "&status=ALL"))
                .doesNotContain(record(member) + "\"");
    }

    @Test
    void theListAsASpreadsheetIsInTheTrailWithoutTheWordsLookedFor() {
        village.member("Lò Thị Bảng");

        HttpResponse<String> table =
                officer.get("/admin/members/export?unit=" + village.commune + "&q=lo+thi+bang&status=ALL");

        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.headers().firstValue("Content-Disposition").orElse("")).contains("dang-vien.xlsx");
        assertThat(table.body()).startsWith("PK");
        assertThat(SharedApplication.jdbc()
                        .sql("""
                                select c.after::text from audit_entry e join audit_change c on c.entry = e.id
                                where e.action = 'TABLE_EXPORTED' and e.unit = ? order by e.id desc limit 1""")
                        .param(village.commune)
                        .query(String.class)
                        .single())
                .contains("ALL", "…")
                .doesNotContain("bang");
    }

    private static String[] person(String name, String... others) {
        List<String> fields = new ArrayList<>(List.of(
                "fullName",
                name,
                "gender",
                "FEMALE",
                "born",
                "1986",
                "joinedOn",
                "02/09/2012",
                "officialOn",
                "02/09/2013",
                "post",
                "NONE",
                "phone",
                "",
                "fileNumber",
                ""));
        for (int i = 0; i < others.length; i += 2) {
            int at = fields.indexOf(others[i]);
            if (at >= 0) fields.set(at + 1, others[i + 1]);
            else fields.addAll(List.of(others[i], others[i + 1]));
        }
        return fields.toArray(String[]::new);
    }

    private static String record(long member) {
        return "/admin/members/" + member;
    }

    private static String body(Administration caller, String path) {
        HttpResponse<String> answer = caller.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static long count(String condition) {
        return SharedApplication.jdbc()
                .sql("select count(*) from member where " + condition)
                .query(Long.class)
                .single();
    }

    /// Those in branches of the demo must not stay there.
    private static void forget(long... members) {
        for (long member : members)
            SharedApplication.jdbc()
                    .sql("update member set unit = ? where id = ?")
                    .params(village.here, member)
                    .update();
    }
}
