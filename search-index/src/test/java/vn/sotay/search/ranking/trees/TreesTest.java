package vn.sotay.search.ranking.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreesTest {
    private static final Trees TREES = Trees.read("""
            # two trees
            (covered < 0.5 (rank < 2 0.1 -0.2) 0.3)
            (rank < 3 1 -1e1)
            """);

    @ParameterizedTest
    @CsvSource({"0.4, 1, 1.1", "0.4, 2, 0.8", "0.5, 2, 1.3", "0.9, 3, -9.7"})
    void everyTreeIsFollowedToItsLeafAndAllAreAddedUp(float covered, float rank, float sum) {
        assertThat(TREES.signals()).containsExactly("covered", "rank");
        assertThat(TREES.sum(new float[][] {{0, covered}, {0, rank}}, 1)).isEqualTo(sum);
    }

    @Test
    void noTreesSayNothing() {
        assertThat(Trees.read("# nothing").sum(new float[][] {}, 0)).isZero();
    }

    @Test
    void manyNodesFind() {
        StringBuilder deep = new StringBuilder("0");
        for (int i = 1; i <= 300; i++)
            deep.insert(0, "(x < " + i + " ").append(' ').append(i).append(')');
        assertThat(Trees.read(deep.toString()).sum(new float[][] {{250.5f}}, 0)).isEqualTo(250);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "(a < 1 2", "(a < 1 2)", "(a > 1 2 3)", "(a < b 2 3)", "x", "1 2", "(a < 1 2 3) 4", ")"})
    void whatIsNoTreeIsRefused(String line) {
        assertThatThrownBy(() -> Trees.read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a tree");
    }
}
