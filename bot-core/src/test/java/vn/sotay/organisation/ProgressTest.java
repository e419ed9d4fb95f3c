package vn.sotay.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    @Test
    void isWrittenAsCommitteesReportIt() {
        assertThat(new Progress(5979, 6083).written(VIETNAMESE)).isEqualTo("5.979/6.083 (98,29%)");
        assertThat(new Progress(7, 20).written(VIETNAMESE)).isEqualTo("7/20 (35,00%)");
        assertThat(new Progress(1_234_567, 1_500_000).written(VIETNAMESE)).isEqualTo("1.234.567/1.500.000 (82,30%)");
        assertThat(new Progress(5979, 6083).written(Locale.ENGLISH)).isEqualTo("5,979/6,083 (98.29%)");
    }

    @Test
    void onlyWhatIsCompleteIsAHundredPercent() {
        assertThat(new Progress(479_999, 480_000).writtenPercent(VIETNAMESE)).isEqualTo("99,99%");
        assertThat(new Progress(480_000, 480_000).writtenPercent(VIETNAMESE)).isEqualTo("100,00%");
        assertThat(new Progress(0, 0).written(VIETNAMESE)).isEqualTo("0/0 (0,00%)");
    }

    @Test
    void theLinesAreAtHalfAndAtEightyPercent() {
        assertThat(new Progress(0, 0).level()).isEqualTo(Progress.Level.NOTHING);
        assertThat(new Progress(4999, 10_000).level()).isEqualTo(Progress.Level.BELOW_HALF);
        assertThat(new Progress(5000, 10_000).level()).isEqualTo(Progress.Level.HALF);
        assertThat(new Progress(7999, 10_000).level()).isEqualTo(Progress.Level.HALF);
        assertThat(new Progress(8000, 10_000).level()).isEqualTo(Progress.Level.GOOD);
    }

    @Test
    void theWorstComesFirstAndNobodyLast() {
        Progress small = new Progress(0, 3);
        Progress large = new Progress(0, 30);
        Progress half = new Progress(1, 2);
        Progress nobody = new Progress(0, 0);

        assertThat(List.of(nobody, half, small, large).stream().sorted()).containsExactly(large, small, half, nobody);
    }

    @Test
    void moreThanAllIsRefused() {
        assertThatThrownBy(() -> new Progress(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Progress(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
