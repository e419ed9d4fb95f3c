package vn.sotay.admin.pages.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.sotay.admin.pages.data.OwnCommune;
import vn.sotay.admin.web.Administration;
import vn.sotay.organisation.access.Role;

class AuditPageTest {
    private static final OwnCommune COMMUNE = new OwnCommune();
    private static final long MEMBER = COMMUNE.aMember("Lò Thị Nhật Ký", "ACTIVE");
    private static final long ENTRY = COMMUNE.entry(
            "MEMBER_CHANGED",
            MEMBER,
            "{\"phone\": \"0900000001\"}",
            "{\"phone\": \"0900000002\", \"status\": \"EXEMPT\"}");
    private static final long ELSEWHERE =
            new OwnCommune().entry("MEMBER_CHANGED", MEMBER, "{\"x\": \"1\"}", "{\"x\": \"2\"}");

    @Test
    void anOfficerReadsWhoDidWhatToWhom() {
        String page = page(Role.OFFICER, "/admin/audit");

        assertThat(page)
                .contains(
                        "Sửa hồ sơ đảng viên",
                        "Lò Thị Nhật Ký",
                        "10.9.8.7",
                        "Trần Thị Cán Bộ",
                        "Điện thoại, Trạng thái")
                .doesNotContain("0900000001", "0900000002");
    }

    @Test
    void inspectorAndAdministratorReadNoNameOfAMember() {
        assertThat(page(Role.INSPECTOR, "/admin/audit"))
                .contains("Sửa hồ sơ đảng viên", "Mã " + MEMBER, "Điện thoại, Trạng thái")
                .doesNotContain("Lò Thị Nhật Ký", "0900000002");
        assertThat(body(Administration.as("quantri"), "/admin/audit?unit=" + COMMUNE.id()))
                .contains("Sửa hồ sơ đảng viên", "Mã " + MEMBER)
                .doesNotContain("Lò Thị Nhật Ký", "0900000002");
    }

    @Test
    void valuesStandSideBySideForThoseWhoSeeMembersAndTheLookIsRecorded() {
        long before = looks();

        String page = page(Role.OFFICER, "/admin/audit/" + ENTRY);

        assertThat(page).contains("0900000001", "0900000002", "Miễn sinh hoạt", "Lò Thị Nhật Ký", "(trống)");
        assertThat(looks()).isEqualTo(before + 1);
    }

    @Test
    void othersLearnWhichFieldsChangedAndNotWhatTheySaid() {
        long before = looks();
        for (String page : List.of(
                page(Role.INSPECTOR, "/admin/audit/" + ENTRY),
                body(Administration.as("quantri"), "/admin/audit/" + ENTRY)))
            assertThat(page)
                    .contains("Điện thoại", "Trạng thái", "không được xem nội dung")
                    .doesNotContain("0900000001", "0900000002", "Miễn sinh hoạt", "Lò Thị Nhật Ký");
        assertThat(looks()).isEqualTo(before);
    }

    @Test
    void whatHappenedElsewhereIsNotThere() {
        Administration officer = COMMUNE.signedIn(Role.OFFICER);

        assertThat(officer.get("/admin/audit/" + ELSEWHERE).statusCode()).isEqualTo(404);
        assertThat(officer.get("/admin/audit?unit=dong-lam").statusCode()).isEqualTo(404);
        assertThat(body(officer, "/admin/audit?kind=member")).doesNotContain("/admin/audit/" + ELSEWHERE + "\"");
        assertThat(COMMUNE.signedIn(Role.SECRETARY).get("/admin/audit").statusCode())
                .isEqualTo(403);
        assertThat(COMMUNE.signedIn(Role.MEMBER).get("/admin/audit").statusCode())
                .isEqualTo(403);
    }

    @Test
    void filtersKeepWhatWasTypedAndOddOnesAreIgnored() {
        Administration officer = COMMUNE.signedIn(Role.OFFICER);

        assertThat(body(officer, "/admin/audit?action=UNIT_MERGED&who=tran&from=2020-01-01"))
                .contains("Không có dòng nào", "value=\"tran\"", "value=\"2020-01-01\"")
                .containsPattern("value=\"UNIT_MERGED\"\\s+selected");
        assertThat(body(officer, "/admin/audit?who=tran%20thi%20can&member=" + MEMBER))
                .contains("/admin/audit/" + ENTRY);
        assertThat(body(officer, "/admin/audit?from=hom-qua&action=X&kind=Y&older=zz&newer=%27"))
                .contains("Lò Thị Nhật Ký");
    }

    @Test
    void pagesJoinBothWays() {
        OwnCommune busy = new OwnCommune();
        busy.execute("""
                insert into audit_entry (at, address, action, subject_kind, subject, unit)
                select now() - n * interval '1 minute', 'system', 'UNIT_CHANGED', 'unit', ?, ?
                from generate_series(1, 120) n""", busy.branch(), busy.branch());
        Administration inspector = busy.signedIn(Role.INSPECTOR);

        String first = body(inspector, "/admin/audit?kind=unit");
        String second = body(inspector, link(first, "next"));
        String third = body(inspector, link(second, "next"));

        assertThat(rows(first)).isEqualTo(50);
        assertThat(rows(second)).isEqualTo(50);
        assertThat(rows(third)).isEqualTo(20);
        assertThat(third).doesNotContain("rel=\"next\"");
        assertThat(rows(body(inspector, link(third, "prev")))).isEqualTo(50);
        assertThat(first).doesNotContain("rel=\"prev\"");
    }

    @Test
    void theListIsASpreadsheetAndItsDownloadIsRecorded() throws IOException {
        OwnCommune fresh = new OwnCommune();
        long member = fresh.aMember("=Lò Thị Công Thức", "ACTIVE");
        fresh.entry("MEMBER_CHANGED", member, "{\"phone\": \"0900000001\"}", "{\"phone\": \"0900000002\"}");

        assertThat(cells(fresh.signedIn(Role.OFFICER)))
                .contains("Sửa hồ sơ đảng viên", "=Lò Thị Công Thức", "10.9.8.7", "Điện thoại")
                .doesNotContain("0900000002");
        assertThat(cells(fresh.signedIn(Role.INSPECTOR)))
                .contains("Mã " + member)
                .doesNotContain("=Lò Thị Công Thức");
        assertThat(fresh.count(
                        "select count(*) from audit_entry where action = 'TABLE_EXPORTED' and subject = 'audit' and unit = ?",
                        fresh.id()))
                .isEqualTo(2);
    }

    private static List<String> cells(Administration reader) throws IOException {
        HttpResponse<byte[]> answer = reader.bytes("/admin/audit/spreadsheet");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("nhat-ky-");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
            return book.getFirstSheet().read().stream()
                    .flatMap(Row::stream)
                    .map(Cell::getText)
                    .toList();
        }
    }

    private static String page(Role role, String path) {
        return body(COMMUNE.signedIn(role), path);
    }

    private static String body(Administration reader, String path) {
        HttpResponse<String> answer = reader.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static long looks() {
        return COMMUNE.count(
                "select count(*) from audit_entry where action = 'MEMBER_SEEN' and subject = ?", Long.toString(MEMBER));
    }

    private static int rows(String page) {
        return page.split("class=\"audit-time\"", -1).length - 1;
    }

    private static String link(String page, String rel) {
        int end = page.indexOf("rel=\"" + rel + "\"");
        int start = page.lastIndexOf("href=\"", end) + 6;
        return page.substring(start, page.indexOf('"', start)).replace("&amp;", "&");
    }
}
