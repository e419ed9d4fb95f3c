package vn.sotay.search.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.sotay.search.ranking.trees.Trees;

/// How far a document leans forward or back for what is known of it besides its evidence, as trees say that were
/// taught by questions whose answers are known (LambdaMART: Burges, "From RankNet to LambdaRank to LambdaMART",
/// 2010). The command that teaches them stands in the README.
public final class LearnedOrder {
    /// What the trees add is measured in tenths of the highest evidence.
    public static final float OF_HIGHEST = 10;

    static final LearnedOrder TAUGHT = read();

    private final Trees trees;

    private LearnedOrder(Trees trees) {
        this.trees = trees;
    }

    /// For each candidate, in shares of the highest evidence.
    float[] leanings(Signals signals, int candidates) {
        float[][] columns = trees.signals().stream()
                .map(Signal::valueOf)
                .map(signals::column)
                .toArray(float[][]::new);
        float[] leanings = new float[candidates];
        for (int i = 0; i < candidates; i++) leanings[i] = trees.sum(columns, i) / OF_HIGHEST;
        return leanings;
    }

    private static LearnedOrder read() {
        try (InputStream file = Objects.requireNonNull(LearnedOrder.class.getResourceAsStream("order.trees"))) {
            return new LearnedOrder(Trees.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
