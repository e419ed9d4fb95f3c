package vn.sotay.search.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sotay.search.LuceneDocumentIndex;

/// What the whole search is worth to a member. The floors stand just below what is reached, so that nothing is
/// lost unnoticed; whoever reaches more raises them.
class GoldenListTest {

    private final DemoHandbook handbook = new DemoHandbook();

    @Test
    void theListIsLongAndNamesWhatThereIs() {
        List<GoldenQuestion> all = GoldenQuestion.all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(300);
        assertThat(all).allSatisfy(question -> {
            assertThat(question.answers().isEmpty()).as(question.words()).isEqualTo(isNothingOnly(question));
            assertThat(question.answers()).as(question.words()).allMatch(this::isThere);
        });
    }

    @Test
    void membersGetTheRightPassage(@TempDir Path directory) {
        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(directory)) {
            index.apply(handbook.changes());
            GoldenRun run = GoldenRun.of(handbook, index);
            System.out.println("Golden list: " + run.report());

            assertThat(run.firstRight()).as("first right").isGreaterThanOrEqualTo(0.865);
            assertThat(run.amongThree()).as("among three").isGreaterThanOrEqualTo(0.915);
            assertThat(run.nothingRight()).as("nothing found, rightly").isGreaterThanOrEqualTo(0.86);
            assertThat(run.falseNothing()).as("nothing found, wrongly").isLessThanOrEqualTo(0.02);
        }
    }

    private static boolean isNothingOnly(GoldenQuestion question) {
        return question.nothing() && question.answers().isEmpty();
    }

    private boolean isThere(String answer) {
        String[] parts = answer.split(" · ", 2);
        return parts.length == 1 ? handbook.has(parts[0]) : handbook.has(parts[0], parts[1]);
    }
}
