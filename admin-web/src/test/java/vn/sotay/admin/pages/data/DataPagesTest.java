package vn.sotay.admin.pages.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.admin.web.Administration;
import vn.sotay.organisation.access.Role;

class DataPagesTest {
    private final OwnCommune commune = new OwnCommune();

    @Test
    void aMemberSeesTheirOwnDataAndWhoLooked() {
        long member = commune.aMember("Lò Thị Hương", "ACTIVE");
        link(member, "zalo");
        commune.signedIn(Role.OFFICER).get("/admin/members/" + member + "/data");

        String page = body(commune.signedIn(Role.MEMBER, member).get("/admin/me/data"));

        assertThat(page)
                .contains("Lò Thị Hương", "1986", "Chi bộ thôn Thử", "02/09/2012", "0912345678", "Zalo", "Bản 2026-11")
                .contains("Người OFFICER, Cán bộ phụ trách, Đảng ủy xã Thử");
        assertThat(entries("OWN_DATA_SEEN", member)).isEqualTo(1);
        assertThat(entries("MEMBER_SEEN", member)).isEqualTo(1);
    }

    @Test
    void itCanBeTakenAway() {
        long member = commune.aMember("Lò Thị Hương", "ACTIVE");
        link(member, "zalo");
        Administration own = commune.signedIn(Role.MEMBER, member);

        JsonNode json = JsonMapper.shared().readTree(body(own.get("/admin/me/data/json")));
        HttpResponse<byte[]> sheet = own.bytes("/admin/me/data/spreadsheet");

        assertThat(json.at("/record/person/fullName").asString("")).isEqualTo("Lò Thị Hương");
        assertThat(json.at("/links/0/account/channel/value").asString("")).isEqualTo("zalo");
        assertThat(sheet.body()).startsWith('P', 'K');
        assertThat(entries("OWN_DATA_SEEN", member)).isEqualTo(2);
    }

    @Test
    void anAccountWithoutAMemberIsToldSo() {
        Administration officer = commune.signedIn(Role.OFFICER);

        assertThat(body(officer.get("/admin/me/data"))).contains("không gắn với hồ sơ đảng viên nào");
        assertThat(officer.get("/admin/me/data/json").statusCode()).isEqualTo(302);
        assertThat(officer.post("/admin/me/data/requests", "kind", "ERASURE").statusCode())
                .isEqualTo(302);
        assertThat(officer.post("/admin/me/data/links", "channel", "zalo").statusCode())
                .isEqualTo(302);
    }

    @Test
    void onesOwnLinksAreCutAndOthersStay() {
        long member = commune.aMember("Lò Thị Hương", "ACTIVE");
        long neighbour = commune.aMember("Hà Văn Bên", "ACTIVE");
        link(member, "zalo");
        link(member, "telegram");
        link(neighbour, "zalo");

        commune.signedIn(Role.MEMBER, member).post("/admin/me/data/links", "channel", "zalo");

        assertThat(links(member)).isEqualTo(1);
        assertThat(links(neighbour)).isEqualTo(1);
        assertThat(commune.count(
                        "select count(*) from consent_ledger where member = ? and withdrawn_at is not null", member))
                .isEqualTo(1);
        assertThat(entries("CHAT_CUT_OFF", member)).isEqualTo(1);
    }

    @Test
    void aCorrectionIsAskedForAnsweredAndTold() {
        long member = commune.aMember("Lò Thị Hương", "ACTIVE");
        link(member, "zalo");
        link(member, "telegram");
        Administration own = commune.signedIn(Role.MEMBER, member);
        own.post("/admin/me/data/requests", "kind", "CORRECTION", "words", "Năm sinh là 1987, căn cước 001186000123");
        Administration secretary = commune.signedIn(Role.SECRETARY);
        long request = commune.count("select id from data_request where member = ?", member);

        assertThat(body(secretary.get("/admin/data-requests")))
                .contains("Lò Thị Hương", "Năm sinh là 1987", "[số đã được bỏ]", "trang quản trị")
                .doesNotContain("001186000123");
        answer(secretary, request, "done", "Đã sửa thành 1987.");

        assertThat(body(own.get("/admin/me/data"))).contains("Đã thực hiện lúc", "Đã sửa thành 1987.");
        assertThat(commune.count(
                        "select count(*) from outbox where account = ? and channel = 'zalo' and content like '%1987%'",
                        "nguoi-" + member))
                .isEqualTo(1);
        assertThat(commune.count(
                        "select count(*) from outbox where account = ? and channel = 'telegram' and content not like '%1987%'",
                        "nguoi-" + member))
                .isEqualTo(1);
        assertThat(entries("DATA_REQUEST_ANSWERED", member)).isEqualTo(1);
        answer(secretary, request, "refused", "Thôi.");
        assertThat(commune.count("select count(*) from data_request where id = ? and state = 'DONE'", request))
                .as("an answer stands")
                .isEqualTo(1);
    }

    @Test
    void aRequestIsAnsweredWithWordsAndAnErasureNotByWordsAlone() {
        long member = commune.aMember("Lò Thị Hương", "ACTIVE");
        Administration officer = commune.signedIn(Role.OFFICER);
        officer.post("/admin/members/" + member + "/data/requests", "kind", "CORRECTION", "words", " ");
        assertThat(body(officer.get("/admin/members/" + member + "/data"))).contains("Mời đồng chí ghi");
        officer.post("/admin/members/" + member + "/data/requests", "kind", "CORRECTION", "words", "Sửa tên đệm");
        assertThat(body(officer.get("/admin/data-requests"))).contains("Đã ghi nhận yêu cầu");
        officer.post("/admin/members/" + member + "/data/requests", "kind", "ERASURE");
        long correction = commune.count("select id from data_request where member = ? and kind = 'CORRECTION'", member);
        long erasure = commune.count("select id from data_request where member = ? and kind = 'ERASURE'", member);

        assertThat(body(officer.get("/admin/data-requests"))).contains("đơn giấy", "Hạn trả lời");
        HttpResponse<String> wordless =
                officer.post("/admin/data-requests/" + correction + "/answer", "decision", "done", "words", " ");
        assertThat(body(wordless)).contains("Mời đồng chí ghi câu trả lời", "aria-describedby=\"answer-" + correction);
        answer(officer, erasure, "done", "Xong.");
        assertThat(body(officer.get("/admin/data-requests"))).contains("nút Xóa dữ liệu");

        assertThat(commune.count("select count(*) from data_request where member = ? and state = 'OPEN'", member))
                .isEqualTo(2);
    }

    @Test
    void requestsOfOtherUnitsAreNotThere() {
        long member = commune.aMember("Lò Thị Hương", "ACTIVE");
        commune.signedIn(Role.MEMBER, member).post("/admin/me/data/requests", "kind", "ERASURE");
        long request = commune.count("select id from data_request where member = ?", member);
        Administration stranger = new OwnCommune().signedIn(Role.OFFICER);

        assertThat(body(stranger.get("/admin/data-requests"))).doesNotContain("Lò Thị Hương");
        assertThat(stranger.post("/admin/data-requests/" + request + "/answer", "decision", "refused", "words", "x")
                        .statusCode())
                .isEqualTo(404);
        for (String path : new String[] {"data", "erase"})
            assertThat(stranger.get("/admin/members/" + member + "/" + path).statusCode())
                    .isEqualTo(404);
        assertThat(commune.signedIn(Role.INSPECTOR).get("/admin/data-requests").statusCode())
                .isEqualTo(403);
        assertThat(commune.signedIn(Role.INSPECTOR)
                        .get("/admin/members/" + member + "/data")
                        .statusCode())
                .isEqualTo(403);
        assertThat(commune.signedIn(Role.SECRETARY)
                        .get("/admin/members/" + member + "/erase")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aMemberIsNotErasedWithoutADecisionAndTheFormKeepsWhatWasTyped() {
        long member = commune.aMember("Lò Thị Hương", "ACTIVE");
        Administration officer = commune.signedIn(Role.OFFICER);

        String page = body(erase(
                officer,
                member,
                "basis",
                "OWN_REQUEST",
                "requestedOn",
                "2026-11-01",
                "paper",
                "đơn của Hương",
                "name",
                "Lò Thị Hường"));

        assertThat(page)
                .contains(
                        "còn là đảng viên. Chỉ xóa được",
                        "Chỉ ghi số và ký hiệu",
                        "value=\"đơn của Hương\"",
                        "value=\"2026-11-01\"")
                .containsPattern("value=\"OWN_REQUEST\"\\s+checked");
        assertThat(body(erase(officer, member))).contains("Mời đồng chí chọn căn cứ.", "Mời đồng chí chọn ngày.");
        assertThat(commune.count("select count(*) from member where id = ? and erased_at is null", member))
                .isEqualTo(1);
    }

    @Test
    void whoHasLeftIsErasedAndTheProofIsListed() {
        long member = commune.aMember("Lò Thị Hương", "LEFT");
        link(member, "zalo");
        Administration own = commune.signedIn(Role.MEMBER, member);
        own.post("/admin/me/data/requests", "kind", "ERASURE");
        Administration officer = commune.signedIn(Role.OFFICER);
        assertThat(body(officer.get("/admin/members/" + member + "/erase")))
                .contains("Lò Thị Hương", "Đã rời khỏi Đảng")
                .doesNotContain("name=\"decided\"");

        HttpResponse<String> answer = erase(
                officer,
                member,
                "basis",
                "PURPOSE_ENDED",
                "requestedOn",
                "2026-11-01",
                "paper",
                "",
                "name",
                "lo thi huong");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(body(officer.get("/admin/data-requests")))
                .contains("Đã xóa dữ liệu của đảng viên mã " + member, "không còn mục đích lưu", "2026-11")
                .doesNotContain("Lò Thị Hương");
        assertThat(officer.get("/admin/members/" + member + "/data").statusCode())
                .isEqualTo(404);
        assertThat(own.get("/admin/me/data").statusCode())
                .as("her account has ended")
                .isIn(302, 401);
        assertThat(entries("MEMBER_ERASED", member)).isEqualTo(1);
        assertThat(links(member)).isZero();
    }

    private static HttpResponse<String> erase(Administration officer, long member, String... fields) {
        return officer.post("/admin/members/" + member + "/erase", fields);
    }

    private static void answer(Administration officer, long request, String decision, String words) {
        assertThat(officer.post("/admin/data-requests/" + request + "/answer", "decision", decision, "words", words)
                        .statusCode())
                .isEqualTo(302);
    }

    private void link(long member, String channel) {
        commune.execute(
                "insert into channel_account values (?, 'bot', ?, ?, '2026-11', now())",
                channel,
                "nguoi-" + member,
                member);
        commune.execute("""
                insert into consent_ledger (member, version, given_at, channel)
                select member, consent_version, consent_at, channel from channel_account where member = ? and channel = ?""", member, channel);
    }

    private long links(long member) {
        return commune.count("select count(*) from channel_account where member = ?", member);
    }

    private long entries(String action, long member) {
        return commune.count(
                "select count(*) from audit_entry where action = ? and subject = ?", action, Long.toString(member));
    }

    private static String body(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
