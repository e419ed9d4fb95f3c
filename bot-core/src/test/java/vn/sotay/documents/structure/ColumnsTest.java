package vn.sotay.documents.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.documents.Passage;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "một→hai,một | hai",
                "một → hai,một | hai",
                "một    hai,một | hai",
                "một  hai,một  hai",
                "→một,→một",
                "một→,một→",
                "   một,   một"
            })
    void tabsAndWideGapsPartCells(String line, String marked) {
        assertThat(Columns.marked(line.replace('→', '\t'))).isEqualTo(marked.replace('→', '\t'));
    }

    @Test
    void aTableStaysWithItsCaptionAsOnePiece() {
        String rows = "1.\tChi bộ thôn 1\t12\n2.\tChi bộ thôn 2\t15\n".repeat(9);
        String text =
                "1. Kết quả\n" + "Chi bộ họp đều. ".repeat(40) + "\nBảng 1. Đảng viên theo chi bộ\nSTT\tChi bộ\tSố\n"
                        + rows + "2. Hạn chế\n" + "Sổ ghi chậm. ".repeat(40);

        List<Passage> passages = DocumentStructure.passagesOf(text);

        assertThat(passages)
                .filteredOn(passage -> passage.text().contains(Columns.BETWEEN))
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.text()).startsWith("Bảng 1.").contains("STT | Chi bộ | Số");
                    assertThat(table.text().lines()).hasSize(20);
                    assertThat(table.path()).isEqualTo("Điểm 1");
                });
        assertThat(passages).extracting(Passage::path).contains("Điểm 2");
    }

    @Test
    void aTableLongerThanAPassageIsCutBetweenRows() {
        List<Passage> passages =
                DocumentStructure.passagesOf("Biểu tổng hợp:\n" + "Nguyễn Văn A\tChi bộ thôn 2\n".repeat(200));

        assertThat(passages).hasSizeGreaterThan(3);
        assertThat(passages.stream().flatMap(passage -> passage.text().lines()).skip(1))
                .hasSize(200)
                .containsOnly("Nguyễn Văn A | Chi bộ thôn 2");
    }
}
