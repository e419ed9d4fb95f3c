package vn.sotay.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sotay.admin.intake.Papers;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.servers.Soon;

/// Taking documents in over HTTP, as a browser without scripts does it.
class IntakePagesTest {
    private static final Pattern FIELD = Pattern.compile(
            "<(?:input|textarea)[^>]*name=\"([^\"]+)\"[^>]*?(?:value=\"([^\"]*)\"[^>]*/?>|>([^<]*)</textarea>)");
    private static final Pattern SELECT = Pattern.compile("<select[^>]*name=\"([^\"]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern SELECTED = Pattern.compile("value=\"([^\"]*)\" selected");

    /// A commune of its own below the officer's.
    private final String commune = commune();

    private final Administration officer = Administration.as("canbo");

    private static String commune() {
        String id = "intake-" + UUID.randomUUID();
        SharedApplication.jdbc()
                .sql("insert into unit (id, parent, kind, name, short_name) values (?, 'lam-giang', 'COMMITTEE', ?, ?)")
                .params(id, "Đảng bộ " + id, "Đảng ủy " + id)
                .update();
        return id;
    }

    private String sent(String name, byte[] content) {
        HttpResponse<String> answer =
                new Multipart("file", name, content).post(officer, "/admin/intake/files", "unit", commune);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String read(String page, String until) {
        return Soon.get(until, () -> officer.get(page).body(), body -> body.contains(until));
    }

    static String path(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    /// What the form would send as it stands, with some fields typed anew.
    static String[] form(String page, Map<String, String> typed) {
        String form = page.substring(page.indexOf("id=\"intake-form\""), page.indexOf("intake-buttons"));
        Map<String, String> fields = new TreeMap<>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            String value = field.group(2) == null ? field.group(3) : field.group(2);
            if (!field.group(1).equals("deliberate")) fields.put(field.group(1), value == null ? "" : value);
        }
        Matcher select = SELECT.matcher(form);
        while (select.find()) {
            Matcher option = SELECTED.matcher(select.group());
            fields.put(select.group(1), option.find() ? option.group(1) : "");
        }
        fields.putAll(typed);
        fields.remove("_csrf");
        return fields.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }

    @Test
    void aDocumentIsTakenInCheckedAndFound() {
        String page = sent("ke-hoach.docx", Papers.docx(Papers.plan(31, "Suối Ngàn")));
        String form = read(page, "Nội dung đọc được");
        assertThat(form).contains("value=\"31-KH/ĐU\"", "value=\"2026-10-12\"", "data-fields=\"symbol\"", "05-NQ/TU");
        assertThat(form)
                .as("the library's resolution is chosen")
                .containsPattern("value=\"\\d+\" selected[^>]*>05-NQ/TU");

        HttpResponse<String> saved =
                officer.post(page, form(form, Map.of("title", "về lớp bồi dưỡng hái sim tím", "next", "outline")));
        assertThat(path(saved)).isEqualTo(page + "/outline");
        assertThat(officer.get(path(saved)).body()).contains("III. TỔ CHỨC THỰC HIỆN");

        String again = officer.get(page).body();
        HttpResponse<String> confirmed = officer.post(page + "/confirm", form(again, Map.of("access", "PUBLIC")));
        assertThat(officer.get(path(confirmed)).body()).contains("Văn bản đã vào kho");
        assertThat(SharedApplication.jdbc()
                        .sql("select title || ' ' || access from document where owner = ?")
                        .param(commune)
                        .query(String.class)
                        .single())
                .isEqualTo("về lớp bồi dưỡng hái sim tím PUBLIC");
        assertThat(SharedApplication.jdbc()
                        .sql("select count(*) from document_relation r join document d on d.id = r.document"
                                + " where d.owner = ? and r.target is not null")
                        .param(commune)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void whatIsMissingIsAskedForAndNothingTypedIsLost() {
        String page = sent("nhap.txt", Papers.text(List.of("KẾ HOẠCH", "về trồng cây", "I. MỘT", "Trồng cây.")));
        String form = read(page, "Nội dung đọc được");

        HttpResponse<String> answer =
                officer.post(page + "/confirm", form(form, Map.of("issuer", "Chi bộ thôn <Hạ>", "symbol", "")));

        String shown = officer.get(path(answer)).body();
        assertThat(path(answer)).endsWith("?look");
        assertThat(shown).contains("Chưa đưa vào kho được", "Mời đồng chí nhập mục này.", "Chi bộ thôn &lt;Hạ&gt;");
        assertThat(shown).doesNotContain("<Hạ>");
    }

    @Test
    void anOwnedDocumentIsPublicOnlyAfterASecondLook() {
        List<String> lines = new ArrayList<>(Papers.plan(32, "Suối Ngàn"));
        lines.add("Tài liệu này thuộc sở hữu của các cơ quan Đảng.");
        String page = sent("noi-bo.txt", Papers.text(lines));
        String form = read(page, "Nội dung đọc được");
        assertThat(form).contains("ghi tài liệu thuộc sở hữu của cơ quan Đảng", "Tôi đã kiểm tra");

        HttpResponse<String> refused = officer.post(page + "/confirm", form(form, Map.of("access", "PUBLIC")));
        assertThat(officer.get(path(refused)).body()).contains("đánh dấu xác nhận được phép công khai");

        String again = officer.get(page).body();
        officer.post(page + "/confirm", form(again, Map.of("access", "PUBLIC", "deliberate", "true")));
        assertThat(officer.get(page).body()).contains("Văn bản đã vào kho");
    }

    @Test
    void aSecretFileIsGoneAndItsReasonIsTold() {
        List<String> secret = new ArrayList<>(Papers.plan(33, "Mỏ Đá"));
        secret.add(3, "TUYỆT MẬT");
        String page = sent("mat.docx", Papers.docx(secret));

        String told = read(page, "Tệp không được nhận");

        assertThat(told).contains("Văn bản có dấu TUYỆT MẬT", "Tệp không được lưu trong sổ tay");
        assertThat(told).doesNotContain("Đọc lại", "Tải bản gốc");
        assertThat(officer.get("/admin/intake?tab=REFUSED").body()).contains("TUYỆT MẬT");
    }

    @Test
    void theOutlineIsCorrectedWithoutAScript() {
        String page = sent("dan-y.txt", Papers.text(Papers.plan(34, "Suối Ngàn")));
        read(page, "Nội dung đọc được");
        String outline = officer.get(page + "/outline").body();
        int parts = count(outline, "intake-part-title");

        officer.post(page + "/outline", "deed", "MERGE", "part", "1", "version", version(outline));
        String merged = officer.get(page + "/outline").body();
        assertThat(count(merged, "intake-part-title")).isEqualTo(parts - 1);

        officer.post(
                page + "/outline",
                "deed",
                "RENAME",
                "part",
                "0",
                "title",
                "Mục I. Vì sao mở lớp",
                "version",
                version(merged));
        String renamed = officer.get(page + "/outline?open=0").body();
        assertThat(renamed).contains("Mục I. Vì sao mở lớp", "Tách từ đây");
        Matcher place = Pattern.compile("name=\"part\" value=\"(\\d{3,})\"").matcher(renamed);
        assertThat(place.find()).isTrue();
        officer.post(page + "/outline", "deed", "SPLIT", "part", place.group(1), "version", version(renamed));
        assertThat(count(officer.get(page + "/outline").body(), "intake-part-title"))
                .isEqualTo(parts);

        HttpResponse<String> old =
                officer.post(page + "/outline", "deed", "MERGE", "part", "1", "version", version(outline));
        assertThat(officer.get(path(old).replaceFirst("#.*", "")).body()).contains("vừa được người khác sửa");
        for (String part : List.of("-5", "99999", "2147483647"))
            assertThat(officer.post(
                                    page + "/outline",
                                    "deed",
                                    "SPLIT",
                                    "part",
                                    part,
                                    "version",
                                    version(officer.get(page + "/outline").body()))
                            .statusCode())
                    .isEqualTo(302);
    }

    private static int count(String body, String text) {
        return body.split(Pattern.quote(text), -1).length - 1;
    }

    private static String version(String page) {
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void theOriginalIsSavedAsItCameAndTheLookIsRecorded() {
        byte[] content = Papers.text(Papers.plan(35, "Suối Ngàn"));
        String page = sent("tên \"lạ\";\u202E<x>.html", content);
        String form = read(page, "Nội dung đọc được");
        Matcher link = Pattern.compile("/admin/originals/[0-9a-f]{64}").matcher(form);
        assertThat(link.find()).isTrue();

        HttpResponse<byte[]> file = officer.bytes(link.group());

        assertThat(file.body()).isEqualTo(content);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(SharedApplication.jdbc()
                        .sql("select count(*) from audit_entry where action = 'ORIGINAL_SEEN' and unit = ?")
                        .param(commune)
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(officer.get("/admin/originals/" + "0".repeat(64)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFormWithoutAFileOrWithTooMuchSaysWhatToDo() {
        HttpResponse<String> empty =
                new Multipart("file", "", new byte[0]).post(officer, "/admin/intake", "unit", commune);
        assertThat(officer.get(path(empty)).body()).contains("Mời đồng chí chọn ít nhất một tệp.");

        HttpResponse<String> large =
                new Multipart("file", "to.pdf", new byte[66 << 20]).post(officer, "/admin/intake", "unit", commune);
        assertThat(large.statusCode()).as(large.body()).isEqualTo(302);
        assertThat(path(large)).isEqualTo("/admin/intake/new?large");
        assertThat(officer.get(path(large)).body()).contains("lớn hơn 64 MB");
    }

    @Test
    void aFileOfSomeMegabytesIsTakenAlsoAsAnAttachment() {
        byte[] large = new byte[3 << 20];
        String page = sent("ghi-am.wav", large);
        read(page, "Tệp không được nhận");

        String document = sent("co-dinh-kem.txt", Papers.text(Papers.plan(40, "Suối Ngàn")));
        read(document, "Nội dung đọc được");
        new Multipart("file", "ghi-am.wav", large).post(officer, document + "/attachments");
        assertThat(officer.get(document + "/attachments").body()).contains("ghi-am.wav", "3,0 MB");
    }

    @Test
    void severalAreConfirmedAtOnceAndTheListSaysHowMany() {
        String one = sent("mot.txt", Papers.text(Papers.plan(36, "Suối Ngàn")));
        String two = sent("hai.txt", Papers.text(Papers.plan(37, "Suối Ngàn")));
        String three = sent("ba.txt", Papers.text(List.of("KẾ HOẠCH", "về việc riêng", "Nội dung.")));
        for (String page : List.of(one, two, three)) read(page, "Nội dung đọc được");

        HttpResponse<String> done =
                officer.post("/admin/intake/confirm", "intake", id(one), "intake", id(two), "intake", id(three));

        assertThat(officer.get(path(done)).body()).contains("Đã đưa 2 văn bản vào kho; 1 văn bản cần xem thêm");
        assertThat(officer.get(one).body()).contains("Văn bản đã vào kho");
        assertThat(officer.get(three).body()).contains("Nội dung đọc được");
    }

    private static String id(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    @Test
    void aFileThatIsThrownAwayIsGone() {
        String page = sent("bo.txt", Papers.text(Papers.plan(38, "Suối Ngàn")));
        read(page, "Nội dung đọc được");

        officer.post(page + "/discard");

        assertThat(officer.get(page).body()).contains("Tệp đã bỏ");
        assertThat(SharedApplication.jdbc()
                        .sql(
                                "select count(*) from intake where unit = ? and (text is not null or original is not null)")
                        .param(commune)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void hostileFieldsAreKeptAsTextOrAskedForAgain() {
        String page = sent("la.txt", Papers.text(Papers.plan(39, "Suối Ngàn")));
        String form = read(page, "Nội dung đọc được");
        Map<String, String> hostile = Map.of(
                "symbol", "'; drop table intake; --",
                "title", "x".repeat(50_000),
                "issuedOn", "99/99/9999",
                "kind", "DROP",
                "relation-kind-0", "REPLACES",
                "relation-target-0", "1",
                "relation-day-0", "hôm qua");

        HttpResponse<String> answer = officer.post(page + "/confirm", form(form, hostile));

        assertThat(officer.get(path(answer)).body())
                .contains(
                        "Mời đồng chí nhập ngày theo lịch",
                        "Mời đồng chí nhập mục này.",
                        "&#39;; drop table intake; --");
    }
}
