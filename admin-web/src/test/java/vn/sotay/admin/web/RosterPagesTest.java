package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.servers.Soon;
import vn.sotay.load.OfficialRoster;

/// Importing over HTTP, as a browser without scripts does it.
@ExtendWith(OutputCaptureExtension.class)
class RosterPagesTest {
    private static final String HEAD = "Họ và tên;Giới tính;Năm sinh;Chi bộ;Ngày vào Đảng\n";

    @TempDir
    private Path folder;

    /// A commune of its own below the officer's, so that nobody else's members are touched.
    private final String commune = commune();

    private static String commune() {
        String id = "roster-" + UUID.randomUUID();
        unit(id, "lam-giang", "COMMITTEE", "Đảng bộ " + id);
        unit(id + "-1", id, "BRANCH", "Chi bộ thử");
        return id;
    }

    private static void unit(String id, String parent, String kind, String name) {
        SharedApplication.jdbc()
                .sql("insert into unit (id, parent, kind, name, short_name) values (?, ?, ?, ?, ?)")
                .params(id, parent, kind, name, name)
                .update();
    }

    private long members() {
        return SharedApplication.jdbc()
                .sql("select count(*) from member where unit = ?")
                .param(commune + "-1")
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> upload(Administration officer, String name, byte[] content) {
        return new Multipart("file", name, content).post(officer, "/admin/rosters", "unit", commune);
    }

    /// Uploads, takes the columns for what they were recognised as, and compares.
    private String compared(Administration officer, String name, byte[] content) {
        HttpResponse<String> sent = upload(officer, name, content);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String page = path(sent);
        String columns =
                Soon.get("the columns", () -> officer.get(page).body(), body -> body.contains("Mỗi cột là gì"));
        officer.post(page + "/columns", chosen(columns));
        Soon.get("the comparison", () -> officer.get(page).body(), body -> body.contains("Chờ quyết định"));
        return page;
    }

    private static String path(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    /// What the form would send as it stands.
    private static String[] chosen(String page) {
        List<String> fields = new ArrayList<>();
        Matcher selects = Pattern.compile("<select[^>]*name=\"(column-\\d+)\".*?</select>", Pattern.DOTALL)
                .matcher(page);
        while (selects.find()) {
            Matcher option = Pattern.compile("value=\"([A-Z_]+)\" selected").matcher(selects.group());
            if (option.find()) fields.addAll(List.of(selects.group(1), option.group(1)));
        }
        return fields.toArray(String[]::new);
    }

    private void commit(Administration officer, String page, int changes) {
        officer.post(page + "/commit", "changes", Integer.toString(changes));
        Soon.get("the end", () -> officer.get(page).body(), body -> body.contains("Đã nhập xong"));
    }

    private static List<List<String>> sheet(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    @Test
    void nothingForbiddenIsKeptAnywhere(CapturedOutput output) throws IOException {
        Administration officer = Administration.as("canbo");
        Path file = folder.resolve("official.xlsx");
        List<OfficialRoster.Person> people = new ArrayList<>(IntStream.range(0, 5)
                .mapToObj(n -> OfficialRoster.person(n, n == 4 ? "Chi bộ 079085017777" : "Chi bộ thử"))
                .toList());
        OfficialRoster.write(file, people.stream());

        String page = compared(officer, "official.xlsx", Files.readAllBytes(file));
        List<List<String>> faults = sheet(officer.bytes(page + "/faults.xlsx").body());
        String shown =
                officer.get(page).body() + officer.get(page + "?tab=FAULTY").body();
        commit(officer, page, 4);

        assertThat(members()).isEqualTo(4);
        assertThat(faults).hasSize(2);
        assertThat(faults.get(1).get(1)).contains("giống số định danh");
        for (String forbidden : OfficialRoster.FORBIDDEN) assertNowhere(forbidden, faults, shown, output);
        assertNowhere("079085017777", faults, shown, output);
        assertNowhere("012345678", faults, shown, output);
    }

    private static void assertNowhere(String text, List<List<String>> sheet, String page, CapturedOutput output) {
        assertThat(sheet.toString()).doesNotContain(text);
        assertThat(page).doesNotContain(text);
        assertThat(output.getAll()).doesNotContain(text);
        List<String> tables = SharedApplication.jdbc()
                .sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and (table_name like 'roster%' or table_name in ('member', 'audit_change', 'audit_entry'))")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
        assertThat(tables).contains("roster_cells", "roster_entry", "roster_sheet", "roster_import", "member");
        for (String table : tables)
            assertThat(SharedApplication.jdbc()
                            .sql("select count(*) from " + table + " t where t::text like ?")
                            .param("%" + text + "%")
                            .query(Long.class)
                            .single())
                    .as(text + " in " + table)
                    .isZero();
    }

    @Test
    void theRowsWithFaultsAreCorrectedAndUploadedAgain() throws IOException {
        Administration officer = Administration.as("canbo");
        String text = HEAD + "Lê Văn Đúng;Nam;1980;Chi bộ thử;01/02/2005\nLê Văn Sai;Nam;1980;Chi bộ thử;1/2/05\n";
        String page = compared(officer, "a.csv", text.getBytes(StandardCharsets.UTF_8));
        commit(officer, page, 1);

        byte[] faults = officer.bytes(page + "/faults.xlsx").body();
        List<List<String>> rows = sheet(faults);
        assertThat(rows.get(0)).startsWith("Dòng trong tệp cũ", "Lý do chưa nhập được", "Họ và tên");
        assertThat(rows.get(1)).startsWith("3").contains("Lê Văn Sai", "1/2/05");

        String corrected = String.join(";", rows.get(0)) + "\n"
                + String.join(";", rows.get(1)).replace("1/2/05", "01/02/2005");
        commit(officer, compared(officer, "b.csv", corrected.getBytes(StandardCharsets.UTF_8)), 1);
        assertThat(members()).isEqualTo(2);
    }

    @Test
    void theTemplateIsUnderstoodAsItIs() throws IOException {
        Administration officer = Administration.as("canbo");
        byte[] template = officer.bytes("/admin/rosters/template.xlsx").body();

        String page = path(upload(officer, "mau.xlsx", template));
        String body = Soon.get("the columns", () -> officer.get(page).body(), one -> one.contains("Mỗi cột là gì"));

        assertThat(chosen(body)).hasSize(22);
    }

    @Test
    void whatIsAgreedToIsWhatIsDone() {
        Administration officer = Administration.as("canbo");
        String text = HEAD + "Lê Văn Một;Nam;1980;Chi bộ thử;01/02/2005\n";
        String page = compared(officer, "a.csv", text.getBytes(StandardCharsets.UTF_8));

        officer.post(page + "/commit", "changes", "2");

        assertThat(members()).isZero();
        assertThat(officer.get(page).body()).contains("Chờ quyết định");
    }

    @Test
    void aColumnOfIdentityNumbersCannotBeTakenForAnything() {
        Administration officer = Administration.as("canbo");
        String text = "Họ và tên;Mã;Giới tính;Mã riêng\nLê Văn Một;1;Nam;001085012345\nLê Hai;2;Nam;001085012346\n";

        String page = path(upload(officer, "a.csv", text.getBytes(StandardCharsets.UTF_8)));
        String body = Soon.get("the columns", () -> officer.get(page).body(), one -> one.contains("Mỗi cột là gì"));

        assertThat(body).contains("Các ô giống số định danh").doesNotContain("001085012345", "name=\"column-3\"");
        HttpResponse<String> forged =
                officer.post(page + "/columns", "column-0", "FULL_NAME", "column-3", "FILE_NUMBER");
        assertThat(forged.statusCode()).isEqualTo(302);
        assertThat(officer.get(page).body()).contains("Để nhận ra từng đảng viên, cần cột");
    }

    @Test
    void whatIsNoSpreadsheetIsSaidBesideTheField() {
        Administration officer = Administration.as("canbo");

        HttpResponse<String> answer = upload(officer, "a.xlsx", "%PDF-1.7 không phải".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("không phải bảng tính Excel", "aria-describedby=\"file-fault file-hint\"");
        assertThat(upload(officer, "a.xlsx", new byte[0]).body()).contains("chọn một tệp có nội dung");
    }

    @Test
    void aFileThatIsTooLargeLeadsBackToTheForm() {
        HttpResponse<String> answer = upload(Administration.as("canbo"), "a.csv", new byte[(65 << 20) + 1]);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(path(answer)).isEqualTo("/admin/rosters/new?large");
    }

    @Test
    void whoMayNotImportIsRefusedAndElsewhereIsNotThere() {
        Administration officer = Administration.as("canbo");
        String page = path(upload(officer, "a.csv", (HEAD + "Lê A;Nam;1980;x;2\n").getBytes(StandardCharsets.UTF_8)));

        assertThat(Administration.as("bithu").get(page).statusCode()).isEqualTo(403);
        assertThat(Administration.as("quantri").get(page).statusCode()).isEqualTo(403);
        assertThat(officer.get("/admin/rosters/999999").statusCode()).isEqualTo(404);
        assertThat(new Multipart("file", "a.csv", "Họ tên;CCCD\n".getBytes(StandardCharsets.UTF_8))
                        .post(officer, "/admin/rosters", "unit", "khong-co")
                        .statusCode())
                .isEqualTo(404);
    }
}
