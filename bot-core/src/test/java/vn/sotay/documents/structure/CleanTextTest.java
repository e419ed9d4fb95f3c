package vn.sotay.documents.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    private static final String FOOT = "Tài liệu này thuộc sở hữu của cơ quan ban hành";

    @Test
    void footersAndPageNumbersInsideAParagraphAreLeftOut() {
        CleanText clean = CleanText.of(List.of(
                "1. Chi bộ sinh hoạt mỗi tháng một lần, trừ khi\n" + FOOT + "\n1",
                "2\ncấp ủy cho phép dời lịch.\n2. Mỗi quý có một chuyên đề\n" + FOOT,
                "- 3 -\ndo chi ủy chọn.\n" + FOOT));

        assertThat(clean.text())
                .isEqualTo("1. Chi bộ sinh hoạt mỗi tháng một lần, trừ khi cấp ủy cho phép dời lịch.\n"
                        + "2. Mỗi quý có một chuyên đề do chi ủy chọn.");
    }

    @Test
    void everyParagraphKnowsThePageItBeginsOn() {
        CleanText clean = CleanText.of("Một.\nHai.\fBa.\n\fBốn.");

        assertThat(clean.paragraphs())
                .containsExactly(
                        new CleanText.Paragraph(0, 4, 1),
                        new CleanText.Paragraph(5, 9, 1),
                        new CleanText.Paragraph(10, 13, 2),
                        new CleanText.Paragraph(14, 18, 3));
        assertThat(clean.pageAt(clean.text().indexOf("Ba"))).isEqualTo(2);
        assertThat(clean.pageAt(clean.text().length())).isEqualTo(3);
        assertThat(CleanText.of("").pageAt(0)).isEqualTo(1);
    }

    @Test
    void hardWrapsAreJoinedAndParagraphsAreNot() {
        String wrapped = """
                Chi bộ thôn Nà Cò họp thường kỳ vào ngày mồng ba hằng tháng tại nhà
                văn hóa thôn, do đồng chí bí thư chủ trì. Đảng viên đi làm xa báo cho
                Ban chi ủy trước ba ngày.
                a) Người vắng có lý do được ghi vào sổ;
                b) Người vắng không lý do phải giải trình.
                Nội dung họp gồm hai phần.
                """;

        assertThat(CleanText.of(wrapped).text().lines())
                .containsExactly(
                        "Chi bộ thôn Nà Cò họp thường kỳ vào ngày mồng ba hằng tháng tại nhà văn hóa thôn, do đồng chí bí"
                                + " thư chủ trì. Đảng viên đi làm xa báo cho Ban chi ủy trước ba ngày.",
                        "a) Người vắng có lý do được ghi vào sổ;",
                        "b) Người vắng không lý do phải giải trình.",
                        "Nội dung họp gồm hai phần.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KẾ HOẠCH\nthực hiện nghị quyết",
                "Nơi nhận:\n- Các chi bộ;\n- Lưu.",
                "ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG ỦY XÃ MỸ LÂM\n*\nSố 05-NQ/ĐU",
                "Kính gửi: Các chi bộ\nCăn cứ Điều lệ Đảng",
                "Một | Hai\nba | bốn",
                "1\n2\n3"
            })
    void linesThatStandAloneStayAlone(String text) {
        assertThat(CleanText.of(text).text()).isEqualTo(text);
    }

    @Test
    void aPageNumberLeftInASentenceOfATextWithoutPagesIsFound() {
        assertThat(CleanText.of("Đảng viên được giới thiệu\n12\nsinh hoạt nơi cư trú.")
                        .text())
                .isEqualTo("Đảng viên được giới thiệu sinh hoạt nơi cư trú.");
    }

    @Test
    void numberedArticlesAtTheEdgesOfPagesAreNoFurniture() {
        CleanText clean =
                CleanText.of(List.of("Điều 1. Phạm vi\nMột.", "Điều 2. Phạm vi\nHai.", "Điều 3. Phạm vi\nBa."));

        assertThat(clean.text()).contains("Điều 1.", "Điều 2.", "Điều 3.");
    }

    @Test
    void theDemoDocumentsAreCleanAlready() {
        assertThat(DemoDocuments.texts())
                .allSatisfy(
                        (name, text) -> assertThat(CleanText.of(text).text()).isEqualToIgnoringWhitespace(text));
    }
}
