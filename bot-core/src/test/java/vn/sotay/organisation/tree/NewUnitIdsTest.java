package vn.sotay.organisation.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NewUnitIdsTest {
    @Test
    void theIdIsTheNameAsItIsTypedOnAnyKeyboard() {
        assertThat(made("Chi bộ thôn 3 – Tân Khê")).isEqualTo("chi-bo-thon-3-tan-khe");
        assertThat(made("Đảng bộ xã Đăk Ơ")).isEqualTo("dang-bo-xa-dak-o");
    }

    @Test
    void aTakenIdGetsTheNextNumber() {
        assertThat(made("Chi bộ 1", "chi-bo-1", "chi-bo-1-2")).isEqualTo("chi-bo-1-3");
    }

    @Test
    void aLongNameIsCutBetweenWords() {
        String id = made("Chi bộ Phòng Cơ yếu - Công nghệ thông tin Văn phòng Tỉnh ủy Lam Giang");

        assertThat(id)
                .isEqualTo("chi-bo-phong-co-yeu-cong-nghe-thong-tin-van-phong-tinh")
                .hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void aWordWithoutEndIsCutAnyway() {
        assertThat(made("x".repeat(200))).hasSizeBetween(50, 60);
    }

    @Test
    void addressesOfPagesAreNoIds() {
        assertThat(made("New")).isEqualTo("new-2");
        assertThat(made("Table")).isEqualTo("table-2");
    }

    @Test
    void aNameWithoutLatinLettersGetsAnIdTheSame() {
        assertThat(made("東京")).isEqualTo("to-chuc");
    }

    private static String made(String name, String... taken) {
        return NewUnitIds.of(name, id -> Set.of(taken).contains(id.value())).value();
    }
}
