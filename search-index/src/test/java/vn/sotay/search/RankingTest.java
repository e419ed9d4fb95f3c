package vn.sotay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.language.VietnameseText;

/// A golden list of question → passage, written "document/ordinal", on the small library.
class RankingTest {
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "đảng viên dự bị có được biểu quyết không = 3/2",
                "cho em hỏi đảng phí nộp khi nào ạ = 4/0",
                "người nghỉ hưu đóng đảng phí bao nhiêu = 4/1",
                "thời gian sinh hoạt chi bộ = 3/0",
                "chuyển đổi số đến năm 2030 = 1/1",
                "phân loại rác = 2/0",
                "giữ gìn vệ sinh ngõ xóm = 2/0",
                "vắng mặt phải báo cáo ai = 3/1",
            })
    void bestPassageComesFirstWithMarksAndWithout(String question, String passage) {
        assertThat(found(question)).startsWith(passage);
        assertThat(found(VietnameseText.withoutMarks(question))).startsWith(passage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "giá vàng hôm nay",
                "gia vang hom nay",
                "cách nấu phở",
                "cach nau pho",
                "asdf qwer",
                "cho em hỏi",
                "là gì",
                "kết quả xổ số",
                "lịch chiếu phim cuối tuần",
                "lãi suất vay mua nhà",
                "thủ tục đăng ký kết hôn",
                "viết cho tôi một bài thơ",
                "xin chào",
            })
    void whatIsNotInTheLibraryIsNotFound(String question) {
        assertThat(found(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "ddarng vieen duwj bij cos dduwowcj bieeur quyeets khoong = 3/2",
                "d9ang3 vien6 du7 bi5 bieu6 quyet61 = 3/2",
                "đảng vien du bị biểu quyet = 3/2",
                "thowif gian sinh hoatj chi bộ = 3/0",
                "nguoi nghi huu đóng đang phi bao nhieu = 4/1",
            })
    void halfMarksAndRawKeysFindTheSame(String question, String passage) {
        assertThat(found(question)).startsWith(passage);
    }

    @Test
    void whatIsReplacedComesAfterWhatReplacedIt() {
        assertThat(found("nộp đảng phí trước ngày nào")).startsWith("4/0", "5/0");
    }

    @Test
    void wrongMarksCostLittleButTypedMarksCount() {
        assertThat(found("đảng viên dư bị biêu quyêt")).startsWith("3/2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "05-NQ/TU = 1/0",
                "nq05/tu = 1/0",
                "nghi quyet so 5 cua tinh uy = 1/0",
                "nghị quyết 05 nói gì về đảng phí = 1/2",
                "quy định 12 = 3/0",
                "điều 7 quy định 12 = 3/2",
                "khoản 2 điều 7 quy định số 12 = 3/3",
                "dieu 5 khoan 2 quy dinh 12-qd/tu = 3/1",
                "12-QĐ/TU phiếu kín = 3/3",
                "mục II nghị quyết 05-NQ/TU = 1/1",
            })
    void citedNumberLeadsToItsDocument(String question, String passage) {
        assertThat(found(question)).first().isEqualTo(passage);
    }

    @Test
    void numberWithoutIssuerFindsAllAndTheOwnCommitteeFirst() {
        assertThat(found("nghị quyết 05")).containsExactly("2/0", "1/0");
    }

    @Test
    void numberNobodyBearsFindsNothing() {
        assertThat(found("77-NQ/TU")).isEmpty();
        assertThat(found("nghị quyết số 77")).isEmpty();
    }

    @Test
    void noMoreThanAskedForAndBestFirst() {
        List<DocumentSearch.Hit> hits = index.find("đảng viên", 2, DemoLibrary.inWard());

        assertThat(hits).hasSize(2);
        assertThat(hits.getFirst().score())
                .isGreaterThanOrEqualTo(hits.getLast().score());
        assertThat(index.find("đảng viên", 0, DemoLibrary.inWard())).isEmpty();
    }

    private static List<String> found(String question) {
        return index.find(question, 10, DemoLibrary.inWard()).stream()
                .map(hit -> hit.document().value() + "/" + hit.ordinal())
                .toList();
    }
}
