package vn.sotay.search.vietnamese.restoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.search.vietnamese.Syllable;

class TypedKeysTest {
    @ParameterizedTest
    @CsvSource({
        "nghij, nghị",
        "quyeets, quyết",
        "ddangr, đảng",
        "ddarng, đảng",
        "nguwowif, người",
        "nguowif, người",
        "nguwoif, người",
        "ddieeuf, điều",
        "tuwr, tử",
        "laf, là",
        "quyêts, quyết",
        "nghi5, nghị",
        "quye6t1, quyết",
        "d9ang3, đảng",
        "nguo7i2, người",
        "a8n, ăn",
    })
    void keysAreReadAsTheSyllableTheyStandFor(String typed, String meant) {
        assertThat(TypedKeys.meantBy(Syllable.of(typed))).contains(Syllable.of(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "chi", "bộ", "2030", "hoá", "b", "đảng"})
    void whatNeedsNoReadingHasNone(String typed) {
        assertThat(TypedKeys.meantBy(Syllable.of(typed))).isEmpty();
    }

    @Test
    void anyKeysMayBeTyped() {
        SplittableRandom random = new SplittableRandom(2026);
        String keys = "adeouwfsrxj123456789ăđê";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = 1 + random.nextInt(14); length > 0; length--)
                typed.append(keys.charAt(random.nextInt(keys.length())));
            List<Syllable> meant = TypedKeys.meantBy(Syllable.of(typed.toString()));
            assertThat(meant).hasSizeLessThan(12).doesNotContain(Syllable.of(typed.toString()));
        }
    }
}
