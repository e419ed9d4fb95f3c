package vn.sotay.documents.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.recognition.Doubt;
import vn.sotay.documents.recognition.Found;
import vn.sotay.documents.recognition.Recognised;
import vn.sotay.documents.recognition.Secrecy;
import vn.sotay.documents.structure.CleanText;

class RecognitionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void anEmptyTextHasNothingAndSaysWhatIsMissing() {
        Recognised recognised = read("");

        assertThat(Told.of(recognised)).allSatisfy(line -> assertThat(line).startsWith("doubt: Missing"));
        assertThat(recognised.doubts()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MẬT                       | SECRET
            *MẬT*                     | SECRET
            M Ậ T                     | SECRET
            TỐI MẬT                   | TOP_SECRET
            TUYỆT MẬT                 | MOST_SECRET
            TUYÊT MÂT                 | MOST_SECRET
            Độ mật: Tối mật           | TOP_SECRET
            Mức độ mật: MẬT           | SECRET
            """)
    void aStampOfSecrecyIsFound(String line, Secrecy expected) {
        String text = "ĐẢNG ỦY XÃ MỸ LÂM\n" + line + "\nSố 01-BC/ĐU\nBÁO CÁO\nvề thu hoạch";
        CleanText clean = CleanText.of(text);

        Found<Secrecy> found = Recognition.of(clean, TODAY).secrecy().orElseThrow();

        assertThat(found.value()).isEqualTo(expected);
        assertThat(clean.text().substring(found.start(), found.end()))
                .isEqualToIgnoringWhitespace(line.replace("M Ậ T", "MẬT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BÁO CÁO VỀ BẢO MẬT",
                "về công tác bảo vệ bí mật nhà nước",
                "Chi bộ giữ bí mật.",
                "BÍ MẬT NHÀ NƯỚC",
                "Mật",
                "a) Mật ong",
                "Tài liệu này không phải tài liệu mật",
                "Quản lý thẻ theo chế độ mật"
            })
    void theWordInASentenceIsNoStamp(String line) {
        assertThat(read("NGHỊ QUYẾT\n" + line + "\nI. MỘT").secrecy()).isEmpty();
    }

    @Test
    void aStampOnEveryPageIsStillSeen() {
        CleanText clean = CleanText.of(List.of("MẬT\nBÁO CÁO\nvề một việc.", "MẬT\nHai việc.", "MẬT\nBa việc."));

        assertThat(Recognition.of(clean, TODAY).secrecy()).map(Found::value).contains(Secrecy.SECRET);
        assertThat(clean.text()).containsOnlyOnce("MẬT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quy định số 05-QĐ/TU đã được thay thế bởi Quy định số 12-QĐ/TU ngày 20/5/2026.",
                "Quy định này đã được thay thế bởi Quy định số 12-QĐ/TU ngày 20/5/2026.",
                "Quy định này bị thay thế theo Quy định số 12-QĐ/TU ngày 20/5/2026.",
                "Giao Văn phòng tham mưu sửa đổi Quy chế số 02-QC/ĐU trong quý I.",
                "Căn cứ Nghị định số 613/2021/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 912/2025/NĐ-CP;",
                "Chi bộ cử người thay thế đồng chí đi học theo Kế hoạch số 21-KH/ĐU.",
                "Đề nghị bãi bỏ thủ tục nêu tại Công văn số 12-CV/ĐU."
            })
    void whatOthersDidOrShouldDoIsNoChange(String sentence) {
        assertThat(read("KẾT LUẬN\nvề nề nếp\n1. Việc chung\n" + sentence)
                        .relations()
                        .changes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quy định này thay thế Quy định số 05-QĐ/TU, ngày 01/3/2021.             | REPLACES
            2. Thay thế Quy định số 05-QĐ/TU, ngày 01/3/2021.                       | REPLACES
            Điều 1. Sửa đổi, bổ sung Điều 4 Quy định số 05-QĐ/TU, ngày 01/3/2021.   | AMENDS
            Điều 3. Bãi bỏ Quy định số 05-QĐ/TU, ngày 01/3/2021.                    | ENDS
            Quy định số 05-QĐ/TU, ngày 01/3/2021 hết hiệu lực từ ngày ký.           | ENDS
            Quy định số 05 - QĐ/TU ngày 01 tháng 3 năm 2021 chấm dứt hiệu lực.      | ENDS
            """)
    void whatItDoesToAnotherIsRead(String sentence, Recognised.Effect effect) {
        List<Found<Recognised.Change>> changes = read("QUY ĐỊNH\nvề nề nếp\nĐiều 9. Cuối\n" + sentence)
                .relations()
                .changes();

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.value().effect()).isEqualTo(effect);
            assertThat(change.value().document().symbol()).contains("05-QĐ/TU");
            assertThat(change.value().document().kind()).contains(DocumentKind.REGULATION);
            assertThat(change.value().document().issuedOn()).contains(LocalDate.of(2021, 3, 1));
        });
    }

    @Test
    void twoNumbersAndTwoDaysAreAskedAbout() {
        Recognised recognised = read("ĐẢNG ỦY XÃ MỸ LÂM\nSố 05-KH/ĐU\nMỹ Lâm, ngày 05 tháng 9 năm 2026\nSố 06-KH/ĐU\n"
                + "Mỹ Lâm, ngày 06 tháng 9 năm 2026\nKẾ HOẠCH\nvề nước sạch");

        assertThat(recognised.head().symbol()).map(Found::value).contains("05-KH/ĐU");
        assertThat(recognised.doubts())
                .contains(
                        new Doubt.TwoCandidates(Doubt.Field.NUMBER, "05-KH/ĐU", "06-KH/ĐU"),
                        new Doubt.TwoCandidates(Doubt.Field.DATE, "05/09/2026", "06/09/2026"));
    }

    @Test
    void anImpossibleDayIsNoDay() {
        assertThat(read("Số 05-KH/ĐU\nMỹ Lâm, ngày 31 tháng 02 năm 2026\nKẾ HOẠCH\nvề nước sạch")
                        .head()
                        .issuedOn())
                .isEmpty();
    }

    @Test
    void theNumberOfACitedDocumentIsNotItsOwn() {
        Recognised recognised =
                read("CHI BỘ THÔN 2\nKẾ HOẠCH\nthực hiện Nghị quyết số 05-NQ/ĐU, ngày 05/9/2026\nI. MỤC ĐÍCH");

        assertThat(recognised.head().symbol()).isEmpty();
        assertThat(recognised.head().issuedOn()).isEmpty();
    }

    @Test
    void whatStandsInAnAppendixIsNotTheClose() {
        Recognised recognised = read("KẾ HOẠCH\nvề nước sạch\nI. MỤC ĐÍCH\n1. Một.\nT/M CHI BỘ\nBÍ THƯ\nVàng A Páo\n"
                + "PHỤ LỤC\nT/M BAN GIÁM SÁT\nTRƯỞNG BAN\nLý Thị Chín");

        assertThat(recognised.close().signer().orElseThrow().value().name()).isEqualTo("Vàng A Páo");
    }

    private static Recognised read(String text) {
        return Recognition.of(CleanText.of(text), TODAY);
    }
}
