package vn.sotay.documents.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TornSyllablesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cấp th ẻ đảng viên      | cấp thẻ đảng viên
            tr ở lên                | trở lên
            Đ ảng ủy                | Đảng ủy
            Đ ẢNG ỦY                | ĐẢNG ỦY
            đả ng viên              | đảng viên
            tr ườ ng hợp            | trường hợp
            phụ n ữ, đ ồng chí      | phụ nữ, đồng chí
            th-ẻ                    | thẻ
            """)
    void aTornSyllableIsMended(String torn, String whole) {
        assertThat(TornSyllables.mended(torn)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "chi bộ C",
                "đồng chí Nguyễn Văn B ốm",
                "theo điểm đ ở khoản 2",
                "nhóm c ở xa",
                "T/M ỦY BAN KIỂM TRA",
                "KH ở xã",
                "nghi ệp",
                "k ảnh",
                "ng ế",
                "anh em ở lại",
                "TP Ủy ban",
                "c) ở xa"
            })
    void whatIsWholeStays(String line) {
        assertThat(TornSyllables.mended(line)).isEqualTo(line);
    }

    @Test
    void nothingOfTheDemoDocumentsIsChanged() {
        assertThat(DemoDocuments.texts().values())
                .allSatisfy(text -> assertThat(text.lines())
                        .allSatisfy(
                                line -> assertThat(TornSyllables.mended(line)).isEqualTo(line)));
    }
}
