package vn.sotay.search.vietnamese.restoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.sotay.search.vietnamese.Syllable;

/// Finds the likeliest sequence of syllables behind what was typed: a noisy channel of slips over the
/// neighbours in the texts (Viterbi).
public final class Restorer {
    /// Some megabytes.
    private static final int MOST_REMEMBERED = 10_000;

    private final WordModel model;
    private final Map<Typed, List<Candidates.Candidate>> remembered = new ConcurrentHashMap<>();

    public Restorer(WordModel model) {
        this.model = model;
    }

    /// @param unmarked how likely its marks were left away; 0 where it has marks
    private record Typed(Syllable syllable, double unmarked) {}

    /// What was meant, syllable by syllable; what was typed where nothing better is known. Words without
    /// any mark stay as they are, for then marks mean nothing to whoever types.
    public List<Syllable> meant(List<Syllable> typed) {
        boolean marked = typed.stream().anyMatch(Syllable::marked);
        if (typed.isEmpty() || !(marked || typed.stream().anyMatch(this::isKeys))) return typed;
        double unmarked = Chances.MEASURED.unmarked(typed);
        List<List<Candidates.Candidate>> all = typed.stream()
                .map(syllable -> candidates(new Typed(syllable, syllable.marked() ? 0 : unmarked)))
                .toList();
        return likeliest(all);
    }

    /// Questions repeat their words, and looking around one costs a thousand times more than remembering it.
    private List<Candidates.Candidate> candidates(Typed typed) {
        if (remembered.size() > MOST_REMEMBERED) remembered.clear();
        return remembered.computeIfAbsent(typed, one -> Candidates.of(one.syllable(), model, one.unmarked()));
    }

    /// Whether it stands in the texts as it is written here.
    public boolean knows(Syllable syllable) {
        return model.numberOf(syllable.exact()) != WordModel.UNKNOWN;
    }

    /// Whether a word that no text has was taken for one of other letters, where they are no keys either.
    public boolean guesses(Syllable typed, Syllable meant) {
        return !meant.folded().equals(typed.folded())
                && !knows(typed)
                && !TypedKeys.meantBy(typed).contains(meant);
    }

    /// "quyeets": no word without marks, but a known one when its keys are read.
    private boolean isKeys(Syllable syllable) {
        return model.alike(syllable.folded()).length == 0
                && TypedKeys.meantBy(syllable).stream()
                        .anyMatch(meant -> model.numberOf(meant.exact()) != WordModel.UNKNOWN);
    }

    private List<Syllable> likeliest(List<List<Candidates.Candidate>> all) {
        List<int[]> cameFrom = new ArrayList<>();
        double[] best = all.getFirst().stream()
                .mapToDouble(one -> one.likelihood() + Math.log(alone(one)))
                .toArray();
        for (int i = 1; i < all.size(); i++) {
            int[] from = new int[all.get(i).size()];
            best = step(all.get(i - 1), best, all.get(i), from);
            cameFrom.add(from);
        }
        return traced(all, cameFrom, best);
    }

    private double[] step(
            List<Candidates.Candidate> before, double[] best, List<Candidates.Candidate> here, int[] from) {
        double[] next = new double[here.size()];
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        for (int j = 0; j < next.length; j++) {
            Candidates.Candidate one = here.get(j);
            double alone = alone(one);
            for (int i = 0; i < best.length; i++) {
                double pair = Chances.NEIGHBOURS * model.follows(before.get(i).number(), one.number());
                double score = best[i] + Math.log(pair + alone) + one.likelihood();
                if (score > next[j]) {
                    next[j] = score;
                    from[j] = i;
                }
            }
        }
        return next;
    }

    private double alone(Candidates.Candidate one) {
        return (1 - Chances.NEIGHBOURS) * model.share(one.number()) + 1e-12;
    }

    private static List<Syllable> traced(List<List<Candidates.Candidate>> all, List<int[]> cameFrom, double[] ends) {
        int at = 0;
        for (int i = 1; i < ends.length; i++) if (ends[i] > ends[at]) at = i;
        List<Syllable> meant = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            meant.addFirst(all.get(i).get(at).syllable());
            if (i > 0) at = cameFrom.get(i - 1)[at];
        }
        return meant;
    }
}
