package vn.sotay.search.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Averages over questions. Relevance is yes or no; nDCG uses 1/log2(rank+1).
final class Measures {
    private static final int TOP = 10;

    private final List<double[]> rows = new ArrayList<>();

    /// @param ranked the ids that were found, best first
    void add(List<String> ranked, Set<String> relevant) {
        rows.add(new double[] {
            gain(ranked, relevant) / ideal(relevant.size()),
            reciprocal(ranked, relevant),
            recall(ranked, relevant, 10),
            recall(ranked, relevant, 20),
            recall(ranked, relevant, 100)
        });
    }

    int count() {
        return rows.size();
    }

    double ndcg() {
        return mean(0);
    }

    double mrr() {
        return mean(1);
    }

    double recallAt10() {
        return mean(2);
    }

    double recallAt20() {
        return mean(3);
    }

    double recallAt100() {
        return mean(4);
    }

    private double mean(int column) {
        return rows.stream().mapToDouble(row -> row[column]).average().orElse(0);
    }

    private static double gain(List<String> ranked, Set<String> relevant) {
        double gain = 0;
        for (int i = 0; i < Math.min(TOP, ranked.size()); i++)
            if (relevant.contains(ranked.get(i))) gain += discount(i);
        return gain;
    }

    private static double ideal(int relevant) {
        double ideal = 0;
        for (int i = 0; i < Math.min(TOP, relevant); i++) ideal += discount(i);
        return ideal;
    }

    private static double discount(int place) {
        return Math.log(2) / Math.log(place + 2.0);
    }

    private static double reciprocal(List<String> ranked, Set<String> relevant) {
        for (int i = 0; i < Math.min(TOP, ranked.size()); i++)
            if (relevant.contains(ranked.get(i))) return 1.0 / (i + 1);
        return 0;
    }

    private static double recall(List<String> ranked, Set<String> relevant, int most) {
        return (double) ranked.stream().limit(most).filter(relevant::contains).count() / relevant.size();
    }

    /// The value below which so many hundredths of the times lie.
    static double percentile(double[] times, int hundredths) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * hundredths / 100)];
    }
}
