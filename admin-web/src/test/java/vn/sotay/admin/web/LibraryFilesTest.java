package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sotay.admin.intake.Papers;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.servers.Soon;

/// The files of a document in the library: the original beside the text, new versions, attachments.
class LibraryFilesTest {
    private static final Pattern DOCUMENT = Pattern.compile("href=\"(/admin/library/\\d+)\"");

    private final String mark = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9-]", "x");
    private final String commune = "kho-" + mark + UUID.randomUUID();
    private final Administration officer = Administration.as("canbo");

    LibraryFilesTest() {
        SharedApplication.jdbc()
                .sql("insert into unit (id, parent, kind, name, short_name) values (?, 'lam-giang', 'COMMITTEE', ?, ?)")
                .params(commune, "Đảng bộ " + mark, "Đảng ủy " + mark)
                .update();
    }

    @AfterEach
    void nothingStays() {
        for (String sql : List.of(
                "insert into document_gone select id, nextval('document_change') from document where owner = ?",
                "delete from document where owner = ?"))
            SharedApplication.jdbc().sql(sql).param(commune).update();
    }

    private byte[] plan(int number, String line) {
        List<String> lines = new ArrayList<>(Papers.plan(number, "Suối Ngàn " + mark));
        lines.add(lines.size() - 3, line);
        return Papers.text(lines);
    }

    private String sent(String name, byte[] content, String... fields) {
        List<String> all = new ArrayList<>(List.of("unit", commune));
        all.addAll(List.of(fields));
        HttpResponse<String> answer =
                new Multipart("file", name, content).post(officer, "/admin/intake/files", all.toArray(String[]::new));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String page = answer.headers().firstValue("Location").orElseThrow();
        Soon.get("read", () -> body(page), body -> body.contains("Nội dung đọc được"));
        return page;
    }

    /// @return the page of the document
    private String confirmed(String intake, Map<String, String> typed) {
        officer.post(intake + "/confirm", IntakePagesTest.form(body(intake), typed));
        String page = body(intake);
        assertThat(page).contains("Văn bản đã vào kho", "Xem văn bản trong kho");
        Matcher link = DOCUMENT.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String body(String path) {
        return body(officer, path);
    }

    private static String body(Administration who, String path) {
        HttpResponse<String> answer = who.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String idOf(String document) {
        return document.substring(document.lastIndexOf('/') + 1);
    }

    @Test
    void theOriginalIsShownBesideTheTextAndSentInRanges() {
        byte[] pdf = Papers.pdf(Papers.plan(51, "Suối Ngàn " + mark));
        String document = confirmed(sent("ke-hoach.pdf", pdf), Map.of("access", "PUBLIC"));

        assertThat(body(document))
                .contains("Xem cùng bản gốc", "ke-hoach.pdf", "Tệp PDF")
                .doesNotContain("<iframe");
        assertThat(body(document + "?goc"))
                .contains("<iframe", "src=\"" + document + "/original#page=1\"", "Ẩn bản gốc");

        HttpResponse<byte[]> whole = officer.bytes(document + "/original");
        assertThat(whole.body()).isEqualTo(pdf);
        assertThat(whole.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(whole.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline;");
        assertThat(whole.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(whole.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'");
        assertThat(officer.bytes(document + "/original?save")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .startsWith("attachment;");

        HttpResponse<String> range = ranged(document + "/original", "bytes=1-3");
        assertThat(range.statusCode()).isEqualTo(206);
        assertThat(range.body()).isEqualTo("PDF");
        assertThat(range.headers().firstValue("Content-Range")).contains("bytes 1-3/" + pdf.length);
        assertThat(ranged(document + "/original", "bytes=" + pdf.length + "-").statusCode())
                .isEqualTo(416);
    }

    private HttpResponse<String> ranged(String path, String range) {
        return officer.browser()
                .send(officer.browser().request(path).header("Range", range).GET());
    }

    @Test
    void whatABrowserCannotShowIsNamedAndSaved() {
        byte[] text = plan(52, "Trồng cây " + mark + ".");
        String document = confirmed(sent("ke-hoach <la>.html.txt", text), Map.of("access", "PUBLIC"));

        assertThat(body(document + "?goc"))
                .contains("Trình duyệt không hiển thị được loại tệp này", "ke-hoach &lt;la&gt;.html.txt", "2 KB")
                .doesNotContain("<iframe");
        HttpResponse<byte[]> file = officer.bytes(document + "/original");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(file.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(file.body()).isEqualTo(text);
    }

    @Test
    void aFileLikeADocumentBecomesItsNewVersionWhenTheOfficerSaysSo() {
        byte[] old = plan(53, "Trồng cây gừng" + mark + " ở bản.");
        String document = confirmed(sent("cu.txt", old), Map.of("access", "PUBLIC"));
        found("gừng" + mark);

        String intake = sent("moi.txt", plan(53, "Trồng cây sim" + mark + " ở bản."));
        assertThat(body(intake)).contains("Đây là bản mới của Kế hoạch số 53-KH/ĐU", "Bản cũ vẫn xem lại được");
        String own =
                IntakePagesTest.path(officer.post(intake + "/confirm", IntakePagesTest.form(body(intake), Map.of())));
        assertThat(officer.get(own).body()).contains("Chưa đưa vào kho được");

        assertThat(confirmed(intake, Map.of("renew", idOf(document), "title", "về trồng sim")))
                .isEqualTo(document);
        assertThat(body(document))
                .contains("về trồng sim", "sim" + mark, "moi.txt")
                .doesNotContain("gừng" + mark);
        assertThat(column("select access from document where id = ?", document)).containsExactly("PUBLIC");
        found("sim" + mark);
        Soon.is(
                "the old text out of the index",
                () -> body("/admin/library?q=g%E1%BB%ABng" + mark).contains("Không tìm thấy"));
        assertThat(body(document + "/history"))
                .contains("gừng" + mark, "Tải bản gốc khi ấy", "được thay bằng tệp mới", "moi.txt");
        assertThat(officer.bytes(document + "/original?version=0&save").body()).isEqualTo(old);
        assertThat(officer.get(document + "/original?version=1").statusCode()).isEqualTo(404);
    }

    private void found(String word) {
        Soon.is(
                word,
                () -> body("/admin/library?q=" + word.replace("ừ", "%E1%BB%AB")).contains("1 văn bản"));
    }

    @Test
    void theFileOfADocumentIsReplacedFromItsPage() {
        String document = confirmed(sent("cu.txt", plan(54, "Bản cũ " + mark + ".")), Map.of("access", "PUBLIC"));
        assertThat(body(document)).contains("/admin/intake/new?document=" + idOf(document), "Thay bằng tệp mới");
        assertThat(body("/admin/intake/new?document=" + idOf(document)))
                .contains("Thay bằng tệp mới", "Kế hoạch số 54-KH/ĐU")
                .doesNotContain("Ai được đọc");

        String intake = sent("moi.txt", plan(55, "Bản mới " + mark + "."), "document", idOf(document));
        assertThat(body(intake))
                .contains("Tệp này thay cho:", "Xác nhận, thay bản cũ", "Kế hoạch số 54-KH/ĐU")
                .as("what stays as it is is not asked for")
                .doesNotContain("id=\"access\"", "id=\"from\"");
        officer.post("/admin/intake/confirm", "intake", idOf(intake));
        assertThat(body(intake)).as("not among many").contains("Xác nhận, thay bản cũ");

        assertThat(confirmed(intake, Map.of("renew", idOf(document)))).isEqualTo(document);
        assertThat(body(document)).contains("Bản mới " + mark, "55-KH/ĐU").doesNotContain("Bản cũ " + mark);
        assertThat(column("select symbol || version from document where id = ?", document))
                .containsExactly("55-KH/ĐU1");
    }

    @Test
    void nobodyPutsAFileInThePlaceOfAnotherCommitteesDocument() {
        String document = confirmed(sent("cu.txt", plan(56, "Của xã " + mark + ".")), Map.of("access", "PUBLIC"));
        Administration secretary = Administration.as("bithu");

        assertThat(secretary.get("/admin/intake/new?document=" + idOf(document)).statusCode())
                .isEqualTo(404);
        HttpResponse<String> answer = new Multipart("file", "a.txt", new byte[] {65})
                .post(secretary, "/admin/intake", "document", idOf(document));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(secretary.get(document + "/original").statusCode())
                .as("a public one is looked at")
                .isEqualTo(200);
        assertThat(secretary.get(document + "/attachments").statusCode()).isEqualTo(404);
        assertThat(secretary.get(document + "/original?version=0").statusCode()).isEqualTo(404);
    }

    @Test
    void attachmentsAreAddedPlayedAndTakenAway() {
        String document = confirmed(sent("cu.txt", plan(57, "Có ghi âm " + mark + ".")), Map.of("access", "PUBLIC"));
        byte[] sound = ("ID3" + mark).getBytes(StandardCharsets.UTF_8);
        assertThat(body(document)).contains("Chưa có tệp nào kèm theo");

        new Multipart("file", "ghi âm \"lạ\".mp3", sound).post(officer, document + "/attachments");
        assertThat(body(document)).contains("<audio", document + "/attachment?nr=1", "Âm thanh MP3");
        assertThat(ranged(document + "/attachment?nr=1", "bytes=3-").body()).isEqualTo(mark);
        assertThat(body(document + "/attachments")).contains("Bỏ tệp ghi âm");

        officer.post(document + "/attachments/remove", "nr", "1");
        assertThat(body(document)).doesNotContain("<audio");
        assertThat(officer.get(document + "/attachment?nr=1").statusCode()).isEqualTo(404);
        assertThat(column(
                        "select action from audit_entry where subject_kind = 'document' and subject = ?::text",
                        document))
                .containsExactly("DOCUMENT_TAKEN_IN", "DOCUMENT_CHANGED", "DOCUMENT_CHANGED");
        assertThat(SharedApplication.jdbc()
                        .sql("select count(*) from original where bytes = ? and media_type = 'audio/mpeg'")
                        .param(sound.length)
                        .query(Long.class)
                        .single())
                .isZero();
        HttpResponse<String> nothing =
                new Multipart("file", "trong.mp3", new byte[0]).post(officer, document + "/attachments");
        assertThat(officer.get(IntakePagesTest.path(nothing)).body()).contains("chọn ít nhất một tệp");
        HttpResponse<String> large =
                new Multipart("file", "to.mp4", new byte[66 << 20]).post(officer, document + "/attachments");
        assertThat(officer.get(IntakePagesTest.path(large)).body()).contains("lớn hơn 64 MB");
    }

    @Test
    void anOwnedTextDoesNotSlipIntoAPublicDocument() {
        String document = confirmed(sent("cu.txt", plan(59, "Rừng " + mark + ".")), Map.of("access", "PUBLIC"));
        String intake = sent("moi.txt", plan(59, "Tài liệu này thuộc sở hữu của các cơ quan Đảng."));
        Map<String, String> renew = Map.of("renew", idOf(document));

        HttpResponse<String> refused = officer.post(intake + "/confirm", IntakePagesTest.form(body(intake), renew));
        assertThat(officer.get(IntakePagesTest.path(refused)).body())
                .contains("Chưa thay: văn bản đang có là công khai", "Tôi đã kiểm tra");
        assertThat(body(document)).contains("Rừng " + mark);

        assertThat(confirmed(intake, Map.of("renew", idOf(document), "deliberate", "true")))
                .isEqualTo(document);
    }

    @Test
    void whoeverReadsNoTextSeesNoFileAndTheRestrictedLeavesATrace() {
        String document = confirmed(sent("kin.txt", plan(58, "Hạn chế " + mark + ".")), Map.of("access", "PUBLIC"));
        Administration inspector = Administration.as("kiemtra");

        assertThat(body(inspector, document)).doesNotContain("kin.txt", "Bản gốc");
        for (String file : List.of("/original", "/original/page", "/attachment", "/original?save"))
            assertThat(inspector.get(document + file).statusCode()).as(file).isEqualTo(403);
        SharedApplication.jdbc()
                .sql("update document set access = 'RESTRICTED' where id = ?")
                .param(Long.valueOf(idOf(document)))
                .update();
        assertThat(inspector.get(document + "/original").statusCode()).isEqualTo(404);
        officer.bytes(document + "/original");
        officer.bytes(document + "/original?save");
        ranged(document + "/original", "bytes=5-9");
        assertThat(column(
                        "select action from audit_entry where subject_kind = 'document' and subject = ?::text",
                        document))
                .containsExactly("DOCUMENT_TAKEN_IN", "DOCUMENT_SEEN", "DOCUMENT_EXPORTED", "DOCUMENT_SEEN");
    }

    private static List<String> column(String sql, String document) {
        return SharedApplication.jdbc()
                .sql(sql)
                .param(Long.valueOf(idOf(document)))
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
