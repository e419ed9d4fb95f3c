package vn.sotay.search.vietnamese.restoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

/// On a few sentences that the texts of a library might have.
class RestorerTest {
    private static final Restorer RESTORER = new Restorer(modelOf("""
            Đảng viên dự bị được thảo luận nhưng không có quyền biểu quyết. Nghị quyết của đảng ủy về chuyển đổi số.
            Đảng phí nộp trước ngày mười hằng tháng. Sinh hoạt chi bộ mỗi tháng một lần. Thời gian sinh hoạt chi bộ.
            Đảng viên vắng mặt báo cáo bí thư. Quy định thi hành Điều lệ Đảng. Nghị quyết đại hội. Đại hội đảng bộ.
            """));

    private static WordModel modelOf(String text) {
        Map<String, Long> syllables = new TreeMap<>();
        Map<String, Map<String, Long>> pairs = new TreeMap<>();
        List<Syllable> all = Syllables.of(text).inOrder();
        for (int i = 0; i < all.size(); i++) {
            syllables.merge(all.get(i).exact(), 1L, Long::sum);
            if (i > 0)
                pairs.computeIfAbsent(all.get(i - 1).exact(), first -> new TreeMap<>())
                        .merge(all.get(i).exact(), 1L, Long::sum);
        }
        WordModel model = new WordModel();
        syllables.forEach(model::add);
        pairs.forEach((first, seconds) -> seconds.forEach((second, count) -> model.addPair(first, second, count)));
        return model;
    }

    @ParameterizedTest
    @CsvSource({
        "đảng vien du bi, đảng viên dự bị",
        "nghij quyeets ddaij hoij, nghị quyết đại hội",
        "nghi5 quye6t1 d9ai5 ho6i5, nghị quyết đại hội",
        "không có quyên biêu quyêt, không có quyền biểu quyết",
        "đảng phí nọp truơc ngày, đảng phí nộp trước ngày",
        "sinh hoatj chi bộ, sinh hoạt chi bộ",
        "sinh hạot chi bộ, sinh hoạt chi bộ",
        "nghị quyêts đại hội, nghị quyết đại hội",
    })
    void whatWasMeantIsFound(String typed, String meant) {
        assertThat(restored(typed)).isEqualTo(exact(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đảng viên dự bị được biểu quyết",
                "nghị quyết số 05-NQ/TU năm 2030",
                "dang vien du bi bieu quyet",
                "bảo hiểm thất nghiệp",
                "",
            })
    void whatIsRightOrUnknownOrWithoutAnyMarkStays(String typed) {
        assertThat(restored(typed)).isEqualTo(exact(typed));
    }

    @Test
    void withoutTextsNothingIsChanged() {
        List<Syllable> typed = Syllables.of("nghij quyeets đảng vien").inOrder();

        assertThat(new Restorer(new WordModel()).meant(typed)).isEqualTo(typed);
    }

    private static String restored(String typed) {
        return RESTORER.meant(Syllables.of(typed).inOrder()).stream()
                .map(Syllable::exact)
                .collect(Collectors.joining(" "));
    }

    private static String exact(String words) {
        return Syllables.of(words).inOrder().stream().map(Syllable::exact).collect(Collectors.joining(" "));
    }
}
