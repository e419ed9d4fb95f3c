package vn.sotay.search.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;
import vn.sotay.search.vietnamese.WrittenSyllable;

class MendedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "quyết", "hòa", "ủy", "lý", "quý", "đảng", "người", "được", "giữ", "gì", "hoạt", "khuỷu", "ngoài",
                        "của",
                "nghĩa", "thủy", "quốc", "kỷ", "huyện", "chuyển", "đồng", "ở", "mùa", "tuổi", "xuất", "giấy", "giường",
                        "yếu"
            })
    void aSyllableIsWrittenAsPeopleWriteIt(String syllable) {
        assertThat(WrittenSyllable.of(Syllable.of(syllable))).isEqualTo(syllable);
    }

    @Test
    void keysAreSureAndSlipsAreNot() {
        assertThat(Mended.of("nghij quyeets 05", typed("nghij quyeets 05"), typed("nghị quyết 05")))
                .contains(new Mended("nghị quyết 05", true));
        assertThat(Mended.of("Nghị quết về đất", typed("nghị quết về đất"), typed("nghị quyết về đất")))
                .contains(new Mended("Nghị quyết về đất", false));
    }

    @Test
    void marksAloneAreNoMatter() {
        assertThat(Mended.of("đảng phi", typed("đảng phi"), typed("đảng phí"))).isEmpty();
    }

    private static List<Syllable> typed(String words) {
        return Syllables.of(words).inOrder();
    }
}
