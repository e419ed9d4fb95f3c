package vn.sotay.documents.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
    @Test
    void shortLinesAreReadTogether() {
        assertThat(Pieces.of(List.of("một", "hai", "ba"), 20, 40)).containsExactly("một\nhai\nba");
    }

    @Test
    void whenThereIsEnoughANewPieceBegins() {
        assertThat(Pieces.of(List.of("mười chữ số", "mười chữ số"), 20, 40))
                .containsExactly("mười chữ số", "mười chữ số");
    }

    @Test
    void aLineOfMiddleLengthStaysWhole() {
        String line = "ba mươi ký tự trong một dòng.";

        assertThat(Pieces.of(List.of(line), 20, 40)).containsExactly(line);
    }

    @Test
    void aTooLongLineIsCutAtEndsOfSentences() {
        assertThat(Pieces.of(List.of("Câu một ngắn. Câu hai cũng ngắn. Câu ba cũng thế."), 20, 40))
                .containsExactly("Câu một ngắn.", "Câu hai cũng ngắn.", "Câu ba cũng thế.");
    }

    @Test
    void aTooLongSentenceIsCutBetweenWords() {
        assertThat(Pieces.of(List.of("một hai ba bốn năm sáu bảy tám chín mười một"), 20, 40))
                .allSatisfy(piece -> assertThat(piece.length()).isLessThanOrEqualTo(20))
                .containsExactly("một hai ba bốn năm", "sáu bảy tám chín", "mười một");
    }

    @Test
    void noLinesAreNoPieces() {
        assertThat(Pieces.of(List.of(), 20, 40)).isEmpty();
    }
}
