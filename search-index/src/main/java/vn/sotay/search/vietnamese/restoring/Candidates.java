package vn.sotay.search.vietnamese.restoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.search.vietnamese.Syllable;

/// What one typed syllable may have been meant to be.
final class Candidates {
    /// More are never right.
    private static final int MOST = 16;

    private static final int LONGEST = 8;

    private final WordModel model;
    private final Syllable typed;
    private final Map<Integer, Double> likelihoods = new HashMap<>();

    private Candidates(WordModel model, Syllable typed) {
        this.model = model;
        this.typed = typed;
    }

    /// @param likelihood the logarithm of how likely it is typed so
    record Candidate(int number, Syllable syllable, double likelihood) {}

    static List<Candidate> of(Syllable typed, WordModel model, double unmarked) {
        Candidates candidates = new Candidates(model, typed);
        candidates.collect(unmarked);
        return candidates.best();
    }

    private void collect(double unmarked) {
        Chances chances = Chances.MEASURED;
        put(model.numberOf(typed.exact()), chances.kept());
        if (Character.isDigit(typed.exact().charAt(0))) return;
        double marks = typed.marked() ? chances.otherMark() : unmarked;
        for (int alike : model.alike(typed.folded())) put(alike, marks);
        for (Syllable meant : TypedKeys.meantBy(typed)) putKnown(model.numberOf(meant.exact()), chances.keys());
        SoundAlike.each(typed.exact(), other -> putKnown(model.numberOf(other), chances.soundAlike()));
        SoundAlike.each(typed.folded(), other -> putAlike(other, chances.slip()));
        if (typed.folded().length() <= LONGEST) OneEdit.each(typed.folded(), near -> putAlike(near, chances.slip()));
    }

    private void putAlike(String folded, double likelihood) {
        String written = folded.endsWith("y") ? Syllable.ofExact(folded).folded() : folded;
        for (int number : model.alike(written)) put(number, likelihood);
    }

    private void putKnown(int number, double likelihood) {
        if (number != WordModel.UNKNOWN) put(number, likelihood);
    }

    private void put(int number, double likelihood) {
        likelihoods.merge(number, Math.log(likelihood), Math::max);
    }

    private List<Candidate> best() {
        return likelihoods.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), syllable(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingDouble(
                                (Candidate one) -> one.likelihood() + Math.log(model.share(one.number()) + 1e-12))
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private Syllable syllable(int number) {
        return number == WordModel.UNKNOWN ? typed : model.syllable(number);
    }
}
