package vn.sotay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.Inquiry;
import vn.sotay.search.answering.AnswerSort;

/// Which passage of the right document is shown, and why.
class PassageChoiceTest {
    @TempDir
    Path directory;

    private LuceneDocumentIndex index;

    @BeforeEach
    void fill() {
        index = LuceneDocumentIndex.open(directory);
        index.apply(DemoLibrary.changes());
        index.apply(List.of(DemoLibrary.ADraft.of(60, "44-QC/ĐU", DocumentKind.RULES)
                .titled("về tiếp công dân")
                .change(
                        "Phần mở đầu=Tiếp công dân là việc lớn; quy chế tiếp công dân nêu việc tiếp công dân.",
                        "Điều 1=Lịch tiếp công dân: chủ trì phải đến đúng giờ đã báo.",
                        "Điều 2=Lịch tiếp công dân: ngày 15 hằng tháng, tại trụ sở.",
                        "Điều 3=Chủ trì tiếp công dân trả lời người dân trong 10 ngày.")));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "lịch tiếp công dân vào ngày nào, 2, DAY",
        "lich tiep cong dan vao ngay nao, 2, DAY",
        "tiếp công dân trả lời trong bao lâu, 3, LENGTH_OF_TIME",
        "chủ trì tiếp công dân trả lời trong mấy ngày, 3, COUNT"
    })
    void thePassageThatHoldsWhatIsAskedForIsShownAndExplained(String question, int passage, AnswerSort sort) {
        Explained explained = index.explain(Inquiry.of(question), 1, DemoLibrary.inWard());

        assertThat(explained.found().hits().getFirst().ordinal()).isEqualTo(passage);
        assertThat(explained.reasons().getFirst().held()).isEqualTo(sort);
    }

    @Test
    void anOpeningThatRepeatsTheTitleGivesWayToWhatSaysMore() {
        Explained explained = index.explain(Inquiry.of("lịch tiếp công dân do ai chủ trì"), 1, DemoLibrary.inWard());

        assertThat(explained.found().hits().getFirst().ordinal()).isEqualTo(1);
        assertThat(explained.reasons().getFirst().held()).isEqualTo(AnswerSort.ANYTHING);
    }

    @Test
    void theOpeningAnswersWhoeverAsksForNoMoreThanTheTitleSays() {
        assertThat(index.find("tiếp công dân", 1, DemoLibrary.inWard())
                        .getFirst()
                        .ordinal())
                .isZero();
    }
}
