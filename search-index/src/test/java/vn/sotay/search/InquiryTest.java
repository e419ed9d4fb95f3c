package vn.sotay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.documents.Filter;
import vn.sotay.documents.Inquiry;

/// Questions as they are read, on the small library.
class InquiryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    static Path directory;

    static LuceneDocumentIndex index;

    @BeforeAll
    static void fill() {
        index = LuceneDocumentIndex.open(directory);
        index.apply(DemoLibrary.changes());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void filtersNarrow() {
        assertThat(found(ask("hướng dẫn hết hiệu lực về đảng phí"))).containsExactly("5/0");
        assertThat(found(ask("nghị quyết của tỉnh ủy"))).containsExactly("1/0");
        assertThat(found(ask("hướng dẫn năm 2024"))).containsExactly("5/0");
        assertThat(found(ask("hướng dẫn mới nhất về đảng phí"))).startsWith("4/0");
    }

    @Test
    void aFilterNeverHidesTheAnswer() {
        DocumentSearch.Found found = ask("chỉ thị năm 2025 về phân loại rác");

        assertThat(found(found)).startsWith("2/0");
        assertThat(found.understood().leftOut()).isNotEmpty();
    }

    @Test
    void aChosenFilterHoldsWhereThereIsAnAnswer() {
        Inquiry inForce =
                new Inquiry("nộp đảng phí", "nộp đảng phí", List.of(new Filter.InForce(false)), Inquiry.Manner.CHOSEN);

        assertThat(found(index.find(inForce, 5, DemoLibrary.inWard()))).containsExactly("5/0");
    }

    @Test
    void aFilterShowsNobodyMore() {
        Inquiry rules = new Inquiry(
                "lịch trực ban",
                "lịch trực ban",
                List.of(new Filter.OfKind(DocumentKind.RULES)),
                Inquiry.Manner.CHOSEN);
        Inquiry list = new Inquiry("quy chế", "", List.of(new Filter.OfKind(DocumentKind.RULES)), Inquiry.Manner.WHOLE);
        Inquiry inside = Inquiry.of("điều 7").within(new DocumentId(6));

        for (Inquiry inquiry : List.of(rules, list, inside)) {
            DocumentSearch.Found ward = index.find(inquiry, 5, DemoLibrary.inWard());
            assertThat(found(ward)).noneMatch(hit -> hit.startsWith("6/"));
            assertThat(ward.nearest()).extracting(hit -> hit.document().value()).doesNotContain(6L);
            assertThat(found(index.find(inquiry, 5, DemoLibrary.inOtherWard()))).contains("6/0");
        }
    }

    @Test
    void aPlaceIsLookedForInsideTheDocument() {
        DocumentId regulation = new DocumentId(3);

        assertThat(found(inside("điều 7", regulation))).containsExactly("3/2");
        assertThat(found(inside("khoản 2 Điều 7", regulation))).containsExactly("3/3");
        assertThat(found(inside("điều 99", regulation))).isEmpty();
    }

    @Test
    void mendedLettersAreToldAndMayBeRefused() {
        DocumentSearch.Found keys = ask("ddarng vieen duwj bij bieeur quyeets");
        DocumentSearch.Found slip = ask("biểu quyêtt");
        DocumentSearch.Found harmless = ask("đảng viên dự bị biểu quyêtt");
        DocumentSearch.Found refused = index.find(Inquiry.of("biểu quyêtt").asTyped(), 5, DemoLibrary.inWard());

        assertThat(keys.understood().meant()).contains("đảng viên dự bị biểu quyết");
        assertThat(keys.understood().sure()).isTrue();
        assertThat(slip.understood().meant()).contains("biểu quyết");
        assertThat(slip.understood().sure()).isFalse();
        assertThat(harmless.understood().meant()).isEmpty();
        assertThat(found(refused)).isEmpty();
    }

    /// "trực ban" stands in a document that the ward may not see, and nowhere else.
    @Test
    void noHiddenWordIsProposed() {
        for (String slip : List.of("lịch trựcc ban", "lichj truwcj ban", "trực bann dịp lũ lụtt"))
            assertThat(ask(slip).understood().meant().orElse(""))
                    .doesNotContain("trực")
                    .doesNotContain("lụt");
    }

    @Test
    void aNumberIsAskedForOrOnlyMentioned() {
        assertThat(ask("05-NQ/TU").understood().number()).isTrue();
        assertThat(ask("nghị quyết 05 nói gì về đảng phí").understood().number())
                .isFalse();
        assertThat(ask("12-QĐ/TU năm 2026").understood().number()).isFalse();
    }

    @Test
    void otherWordsForTheSameFindIt() {
        assertThat(found(ask("ĐV dự bị biểu quyết"))).startsWith("3/2");
        assertThat(found(ask("họp CB mấy tháng một lần"))).startsWith("3/0");
    }

    private static DocumentSearch.Found ask(String words) {
        return index.find(index.read(words, TODAY), 5, DemoLibrary.inWard());
    }

    private static DocumentSearch.Found inside(String words, DocumentId document) {
        return index.find(Inquiry.of(words).within(document), 5, DemoLibrary.inWard());
    }

    private static List<String> found(DocumentSearch.Found found) {
        return found.hits().stream()
                .map(hit -> hit.document().value() + "/" + hit.ordinal())
                .toList();
    }
}
