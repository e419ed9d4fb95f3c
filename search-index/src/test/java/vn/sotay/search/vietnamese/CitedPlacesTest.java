package vn.sotay.search.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedPlacesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "khoản 2 điều 7 = khoan 2|dieu 7",
                "Điều 07, khoản 2 = dieu 7|khoan 2",
                "dieu 7 khoan 2 = dieu 7|khoan 2",
                "Mục II, điểm 2.1 = muc 2|diem 2.1",
                "muc 2 = muc 2",
                "điểm a khoản 1 = diem a|khoan 1",
                "Điểm 20.3.3 = diem 20.3.3",
                "Chương IV = chuong 4",
            })
    void placesAreRead(String words, String places) {
        assertThat(CitedPlaces.in(words)).containsExactly(places.split("\\|"));
    }

    @Test
    void otherWordsAreNoPlaces() {
        assertThat(CitedPlaces.in("mục tiêu năm 2030, điều kiện kết nạp, mức 2, 7 điểm"))
                .isEmpty();
    }

    @Test
    void theOtherWordsRemain() {
        assertThat(CitedPlaces.without("điều 7 quy chế làm việc").strip()).isEqualTo("quy chế làm việc");
    }
}
