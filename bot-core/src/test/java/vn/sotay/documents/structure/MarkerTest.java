package vn.sotay.documents.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phần thứ nhất          | PART     | nhất
            Chương IV              | CHAPTER  | IV
            Chương 2. Tổ chức      | CHAPTER  | 2
            CHƯƠNG I               | CHAPTER  | I
            PHỤ LỤC 1              | APPENDIX | 1
            Phần thứ tư            | PART     | tư
            Phần II. Giải pháp     | PART     | II
            1. 30 đảng viên mới    | NUMBER   | 1
            Mục 3                  | SECTION  | 3
            Phụ lục                | APPENDIX | ''
            Phụ lục II: Mẫu        | APPENDIX | II
            Điều 7. Sinh hoạt      | ARTICLE  | 7
            Điều 12a. Miễn         | ARTICLE  | 12a
            I. QUAN ĐIỂM           | ROMAN    | I
            IX - GIẢI PHÁP         | ROMAN    | IX
            1. Một                 | NUMBER   | 1
            1.Một                  | NUMBER   | 1
            2- Hai                 | NUMBER   | 2
            20.3.3. Hồ sơ          | NUMBER   | 20.3.3
            a) Một                 | LETTER   | a
            đ) Năm                 | LETTER   | đ
            e) Sáu                 | LETTER   | e
            """)
    void aNumberedLineIsKnown(String line, Marker.Level level, String label) {
        assertThat(Marker.of(line)).hasValueSatisfying(marker -> {
            assertThat(marker.level()).isEqualTo(level);
            assertThat(marker.label()).isEqualTo(label);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Đảng viên",
                "Điều lệ Đảng",
                "Điều 7 của Quy định",
                "1.146 lượt người bệnh",
                "30/6/2026",
                "2026. Năm",
                "5-7 ngày",
                "5 – 7 ngày",
                "Chương trình hành động",
                "Mục tiêu chung",
                "Phần lớn đảng viên",
                "f) Không có",
                "â) Không có",
                "C. Mác và Ph. Ăng-ghen",
                "L. Tôn-xtôi",
                "05-NQ/TU ngày 14/8/2025",
                "15-NQ/TW của Trung ương"
            })
    void otherLinesAreNot(String line) {
        assertThat(Marker.of(line)).isEmpty();
    }

    @Test
    void outerLevelsLieFurtherOut() {
        String[] inwards = {"Chương I", "Mục 1", "Điều 1. A", "I. A", "1. A", "1.1. A", "1.1.1. A", "a) A"};
        for (int i = 1; i < inwards.length; i++)
            assertThat(depth(inwards[i])).as(inwards[i]).isGreaterThan(depth(inwards[i - 1]));
        assertThat(depth("Phụ lục I")).isLessThan(depth("Chương I"));
    }

    private static int depth(String line) {
        return Marker.of(line).orElseThrow().depth();
    }
}
