package vn.sotay.search.ranking.trees;

import java.util.Arrays;
import java.util.List;

/// A sum of decision trees over named signals.
///
/// One tree a line, `(covered < 0.5 (rank < 2 0.1 -0.2) 0.3)`: the signal and its bound, what counts below the bound,
/// and what counts otherwise. Lines that begin with # say what the trees are.
public final class Trees {
    private final List<String> signals;
    private final int[] roots;
    private final Nodes nodes;

    private Trees(List<String> signals, int[] roots, Nodes nodes) {
        this.signals = signals;
        this.roots = roots;
        this.nodes = nodes;
    }

    /// @throws IllegalArgumentException for a text that is no trees
    public static Trees read(String text) {
        TreesReader reader = new TreesReader();
        int[] roots = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .mapToInt(reader::tree)
                .toArray();
        return new Trees(List.copyOf(reader.signals()), roots, reader.nodes());
    }

    /// What the columns that are asked about must hold, in this order.
    public List<String> signals() {
        return signals;
    }

    /// What all trees say of one row.
    ///
    /// @param columns one for each signal
    public float sum(float[][] columns, int row) {
        float sum = 0;
        for (int root : roots) {
            int at = root;
            while (nodes.signal[at] != Nodes.LEAF)
                at = columns[nodes.signal[at]][row] < nodes.bound[at] ? nodes.below[at] : nodes.other[at];
            sum += nodes.bound[at];
        }
        return sum;
    }

    /// A leaf's value stands where others have their bound.
    static final class Nodes {
        static final int LEAF = -1;

        private int[] signal = new int[64];
        private float[] bound = new float[64];
        private int[] below = new int[64];
        private int[] other = new int[64];
        private int size;

        int add(int itsSignal, float itsBound) {
            if (size == signal.length) {
                signal = Arrays.copyOf(signal, size * 2);
                bound = Arrays.copyOf(bound, size * 2);
                below = Arrays.copyOf(below, size * 2);
                other = Arrays.copyOf(other, size * 2);
            }
            signal[size] = itsSignal;
            bound[size] = itsBound;
            return size++;
        }

        void lead(int from, int ifBelow, int ifNot) {
            below[from] = ifBelow;
            other[from] = ifNot;
        }
    }
}
