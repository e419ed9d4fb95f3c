package vn.sotay.documents.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sotay.documents.Passage;

class ReadingTextTest {
    @Test
    void aHeadingIsPrintedOnceWhereItBegins() {
        List<Passage> passages = List.of(
                new Passage(0, "Phần mở đầu", List.of(), "Căn cứ Điều lệ;"),
                new Passage(1, "Điều 1", List.of("Chương I", "Điều 1. Phạm vi"), "Một."),
                new Passage(2, "Điều 1", List.of("Chương I", "Điều 1. Phạm vi"), "Hai."),
                new Passage(3, "Điều 2", List.of("Chương I", "Điều 2. Đối tượng"), "Ba."),
                new Passage(4, "Điều 3", List.of("Chương II", "Điều 2. Đối tượng"), "Bốn."));

        assertThat(ReadingText.of(passages)).isEqualTo("""
                Căn cứ Điều lệ;
                Chương I
                Điều 1. Phạm vi
                Một.
                Hai.
                Điều 2. Đối tượng
                Ba.
                Chương II
                Điều 2. Đối tượng
                Bốn.""");
    }

    @Test
    void nothingIsNothing() {
        assertThat(ReadingText.of(List.of())).isEmpty();
    }
}
