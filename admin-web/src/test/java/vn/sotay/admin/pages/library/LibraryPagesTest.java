package vn.sotay.admin.pages.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.admin.servers.SharedApplication;
import vn.sotay.admin.servers.Soon;
import vn.sotay.admin.web.Administration;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.Documents;
import vn.sotay.documents.NewDocument;
import vn.sotay.documents.Passage;
import vn.sotay.organisation.UnitId;

class LibraryPagesTest {
    private static final String OWN_BRANCH = "dong-lam-tdp-1";
    private static final String OTHER_BRANCH = "dong-lam-tdp-2";

    private static Administration officer;
    private static Administration secretary;

    private final String mark = UUID.randomUUID().toString().substring(0, 6).replaceAll("[0-9]", "x");
    private DocumentId own = new DocumentId(1);
    private DocumentId other = new DocumentId(1);

    @BeforeAll
    static void peopleSignIn() {
        officer = Administration.as("canbo");
        secretary = Administration.as("bithu");
    }

    @BeforeEach
    void twoDocuments() {
        own = add(OWN_BRANCH, AccessClass.INTERNAL, "về việc " + mark + " của chi bộ");
        other = add(OTHER_BRANCH, AccessClass.INTERNAL, "về việc " + mark + " của chi bộ kia");
    }

    @AfterEach
    void tidyUp() {
        for (DocumentId id : List.of(own, other)) forget(id);
    }

    @Test
    void theListIsFilteredAndCounted() {
        String page = body(officer, "/admin/library?issuer=Chi+b%E1%BB%99+" + mark);

        assertThat(page).contains("2 văn bản", "của chi bộ kia", "Nội bộ", "Hiệu lực");
        assertThat(body(officer, "/admin/library?kind=DECREE&issuer=Chi+b%E1%BB%99+" + mark))
                .contains("Không tìm thấy văn bản nào", "Bỏ mọi điều kiện");
    }

    @Test
    void wordsAreLookedForByTheSearchItself() {
        Soon.is(
                "the documents in the index",
                () -> body(officer, "/admin/library?q=" + mark).contains("của chi bộ kia"));
        assertThat(body(secretary, "/admin/library?q=" + mark))
                .contains("của chi bộ")
                .doesNotContain("của chi bộ kia");
    }

    @Test
    void aSecretaryFindsNothingOfAnotherBranch() {
        assertThat(body(secretary, path(own))).contains("Sửa thông tin", "Giữ nền nếp");
        assertThat(secretary.get(path(other)).statusCode()).isEqualTo(404);
        for (String page : List.of("/text", "/print", "/head", "/validity", "/history", "/passage"))
            assertThat(secretary.get(path(other) + page).statusCode()).as(page).isEqualTo(404);
        assertThat(secretary.post(path(other) + "/remove").statusCode()).isEqualTo(404);
        assertThat(secretary
                        .get("/admin/library/bulk?document=" + other.value())
                        .statusCode())
                .isEqualTo(404);
        assertThat(body(secretary, "/admin/library?issuer=Chi+b%E1%BB%99+" + mark))
                .contains("1 văn bản");
    }

    @Test
    void documentsOfCommitteesAboveAreReadAndNotChanged() {
        DocumentId above = add("lam-giang", AccessClass.INTERNAL, "về việc chung " + mark);

        assertThat(body(secretary, path(above))).contains("Giữ nền nếp").doesNotContain("Sửa thông tin");
        assertThat(secretary.get(path(above) + "/text").statusCode()).isEqualTo(200);
        assertThat(secretary.get(path(above) + "/head").statusCode()).isEqualTo(404);
        assertThat(secretary.post(path(above) + "/remove").statusCode()).isEqualTo(404);
        forget(above);
    }

    @Test
    void theRestrictedIsReadByItsOwnWithATrace() {
        DocumentId restricted = add("dong-lam", AccessClass.RESTRICTED, "về cán bộ " + mark);

        assertThat(body(secretary, path(restricted)))
                .contains("về cán bộ " + mark, "Văn bản hạn chế")
                .doesNotContain("Giữ nền nếp", "Tải nội dung");
        assertThat(secretary.get(path(restricted) + "/text").statusCode()).isEqualTo(403);
        assertThat(secretary.get(path(restricted) + "/print").statusCode()).isEqualTo(403);
        assertThat(trail(restricted)).isEmpty();

        assertThat(body(officer, path(restricted))).contains("Giữ nền nếp");
        assertThat(officer.get(path(restricted) + "/text").body()).contains("Giữ nền nếp");
        assertThat(trail(restricted)).containsExactly("DOCUMENT_SEEN", "DOCUMENT_EXPORTED");
        forget(restricted);
    }

    @Test
    void theAskedPassageIsShownAndTheOutlineLeadsToEach() {
        String page = body(officer, path(own) + "?doan=1");

        assertThat(page).contains("href=\"#doan-0\"", "id=\"doan-1\"", "Mục lục", "is-here");
        assertThat(page.indexOf("is-here")).isGreaterThan(page.indexOf("id=\"doan-0\""));
        assertThat(body(officer, path(own) + "?doan=999")).doesNotContain("is-here");
        assertThat(officer.get(path(own) + "?doan=xx").statusCode()).isEqualTo(400);
    }

    @Test
    void aCorrectionIsSavedAndTheOldStaysReadable() {
        assertThat(officer.post(path(own) + "/head", head("", "31/02/2026")).body())
                .contains("Mời đồng chí điền mục này", "14/08/2026", "31/02/2026");
        assertThat(officer.post(path(own) + "/head", head("về việc đã sửa", "05/05/2026"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.post(path(own) + "/head", head("về việc sửa nữa", "05/05/2026"))
                        .body())
                .contains("người khác đã sửa");
        assertThat(officer.post(path(own) + "/passage", "version", "1", "doan", "0", "text", "Đoạn mới.")
                        .statusCode())
                .isEqualTo(302);

        assertThat(body(officer, path(own)))
                .contains("về việc đã sửa", "Đoạn mới.")
                .doesNotContain("Giữ nền nếp");
        assertThat(body(officer, path(own) + "/history"))
                .contains("Giữ nền nếp", "về việc " + mark + " của chi bộ", "Bản 1", "Bản 2", "Sửa văn bản");
    }

    @Test
    void aReplacementIsRecordedAndUndone() {
        String symbol = symbolOf(other);

        assertThat(officer.post(path(own) + "/validity/effects", "kind", "REPLACES", "by", "99-XX/YY", "since", "")
                        .body())
                .contains("Trong kho chưa có văn bản này", "99-XX/YY");
        assertThat(officer.post(
                                path(own) + "/validity/effects",
                                "kind",
                                "REPLACES",
                                "by",
                                symbol,
                                "since",
                                "01/10/2026")
                        .statusCode())
                .isEqualTo(302);
        assertThat(body(officer, path(own))).contains("Đã được thay thế từ ngày 01/10/2026", "Đã bị thay thế", symbol);
        assertThat(body(officer, path(other))).contains("Thay thế Nghị quyết số");
        assertThat(body(secretary, path(own)))
                .contains("Hết hiệu lực từ ngày 01/10/2026")
                .doesNotContain(symbol);

        officer.post(path(own) + "/validity/undo", "effect", "REPLACES-" + other.value());
        assertThat(body(officer, path(own))).contains("Còn hiệu lực").doesNotContain("Đã được thay thế");
        assertThat(officer.post(path(own) + "/validity", "from", "05/05/2026", "until", "01/01/2026")
                        .body())
                .contains("Ngày hết hiệu lực phải sau");
    }

    @Test
    void manyAreChangedAfterAPreview() {
        String[] wish = {
            "document", String.valueOf(own.value()), "document", String.valueOf(other.value()), "add", "Rừng, " + mark
        };
        assertThat(officer.post("/admin/library/bulk", wish).body())
                .contains("Xem trước thay đổi", "rừng", "Thực hiện");
        assertThat(body(officer, "/admin/library?tag=" + mark)).contains("0 văn bản");

        String[] confirmed = Arrays.copyOf(wish, wish.length + 2);
        confirmed[wish.length] = "confirmed";
        confirmed[wish.length + 1] = "true";
        assertThat(officer.post("/admin/library/bulk", confirmed).statusCode()).isEqualTo(302);

        assertThat(body(officer, "/admin/library?tag=" + mark)).contains("2 văn bản", "rừng");
        assertThat(trail(own)).containsExactly("DOCUMENT_CHANGED");
        assertThat(secretary.post("/admin/library/bulk", confirmed).statusCode())
                .isEqualTo(404);
        assertThat(officer.post("/admin/library/bulk", "document", String.valueOf(own.value()), "until", "32/13/2026")
                        .body())
                .contains("32/13/2026", "Mời đồng chí ghi ngày/tháng/năm");
    }

    @Test
    void theTrashGivesBack() {
        assertThat(secretary.post(path(own) + "/remove").statusCode()).isEqualTo(302);

        assertThat(officer.get(path(own)).statusCode()).isEqualTo(404);
        assertThat(body(secretary, "/admin/library/trash"))
                .contains(mark, "Khôi phục")
                .doesNotContain("chi bộ kia");
        assertThat(body(officer, "/admin/library?issuer=Chi+b%E1%BB%99+" + mark))
                .contains("1 văn bản");
        assertThat(secretary.post(path(own) + "/restore").statusCode()).isEqualTo(302);
        assertThat(officer.get(path(own)).statusCode()).isEqualTo(200);
        assertThat(trail(own)).containsExactly("DOCUMENT_REMOVED", "DOCUMENT_RESTORED");
    }

    @Test
    void topicsAreNamedOrderedAndDissolved() {
        officer.post("/admin/library/sections", "name", "Một " + mark);
        officer.post("/admin/library/sections", "name", "Hai " + mark);
        long second = SharedApplication.jdbc()
                .sql("select id from section where name = ?")
                .param("Hai " + mark)
                .query(Long.class)
                .single();

        officer.post("/admin/library/sections/" + second + "/up");
        String page = body(officer, "/admin/library/sections");
        assertThat(page.indexOf("Hai " + mark)).isLessThan(page.indexOf("Một " + mark));
        assertThat(secretary.post("/admin/library/sections/" + second + "/up").statusCode())
                .isEqualTo(404);
        officer.post("/admin/library/sections/" + second + "/dissolve");
        assertThat(body(officer, "/admin/library/sections")).doesNotContain("Hai " + mark);
        SharedApplication.jdbc()
                .sql("delete from section where name = ?")
                .param("Một " + mark)
                .update();
    }

    @Test
    void theListIsTakenAlongAsASpreadsheetOfHeads() throws IOException {
        String sheet = unzipped(officer.bytes("/admin/library/export?issuer=Chi+b%E1%BB%99+" + mark)
                .body());

        assertThat(sheet).contains(symbolOf(own), symbolOf(other)).doesNotContain("Giữ nền nếp");
        assertThat(unzipped(secretary
                        .bytes("/admin/library/export?issuer=Chi+b%E1%BB%99+" + mark)
                        .body()))
                .contains(symbolOf(own))
                .doesNotContain(symbolOf(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at=xx",
                "year=99999",
                "kind=NONSENSE&order=NONSENSE",
                "q=%22*%3F%3A(",
                "order=BEST",
                "tag=%27%3Bdrop+table"
            })
    void nonsenseInTheAddressDoesNoHarm(String query) {
        assertThat(officer.get("/admin/library?" + query).statusCode()).isEqualTo(200);
    }

    private String[] head(String title, String day) {
        return new String[] {
            "version",
            "0",
            "kind",
            "RESOLUTION",
            "symbol",
            symbolOf(own),
            "issuedOn",
            day,
            "issuer",
            "Chi bộ " + mark,
            "title",
            title,
            "recipients",
            "Đảng ủy\nLưu"
        };
    }

    private DocumentId add(String unit, AccessClass access, String title) {
        String symbol = UUID.randomUUID().toString().substring(0, 8) + "-NQ/CB";
        LocalDate day = LocalDate.of(2026, 5, 5);
        return SharedApplication.bean(Documents.class)
                .add(new NewDocument(
                        new Document.Identity(
                                DocumentKind.RESOLUTION, new DocumentNumber(symbol, day), "Chi bộ " + mark),
                        title,
                        new NewDocument.Belonging(new UnitId(unit), access),
                        new NewDocument.Effect(day, Optional.empty(), Optional.empty()),
                        List.of(
                                new Passage(0, "Mục I", List.of("I. TÌNH HÌNH"), "Giữ nền nếp sinh hoạt."),
                                new Passage(1, "Mục II", List.of("II. NHIỆM VỤ"), "Phân công từng đảng viên."))));
    }

    private static String path(DocumentId id) {
        return "/admin/library/" + id.value();
    }

    private static String symbolOf(DocumentId id) {
        return SharedApplication.jdbc()
                .sql("select symbol from document where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private static List<String> trail(DocumentId id) {
        return SharedApplication.jdbc()
                .sql("select action from audit_entry where subject_kind = 'document' and subject = ? order by id")
                .param(Long.toString(id.value()))
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private static void forget(DocumentId id) {
        for (String sql : List.of(
                "insert into document_gone select id, nextval('document_change') from document where id = ?",
                "delete from document where id = ?"))
            SharedApplication.jdbc().sql(sql).param(id.value()).update();
    }

    private static String body(Administration who, String path) {
        HttpResponse<String> answer = who.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String unzipped(byte[] file) throws IOException {
        Path kept = Files.createTempFile("kho-van-ban", ".xlsx");
        Files.write(kept, file);
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries()))
                all.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
        }
        Files.delete(kept);
        return all.toString();
    }
}
