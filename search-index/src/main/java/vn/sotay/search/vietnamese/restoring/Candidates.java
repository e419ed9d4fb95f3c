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

    /// @param rate with how often the word stands in the texts
    private record Rated(Candidate candidate, double rate) {}

    static List<Candidate> of(Syllable typed, WordModel model, double unmarked) {
        Candidates candidates = new Candidates(model, typed);
        candidates.collect(unmarked);
        return candidates.best();
    }

    private void collect(double unmarked) {
        Chances chances = Chances.MEASURED;
        put(model.numberOf(typed.exact()), Math.log(chances.kept()));
        if (Character.isDigit(typed.exact().charAt(0))) return;
        double marks = Math.log(typed.marked() ? chances.otherMark() : unmarked);
        for (int alike : model.alike(typed.folded())) put(alike, marks);
        double keys = Math.log(chances.keys());
        for (Syllable meant : TypedKeys.meantBy(typed)) putKnown(meant.exact(), keys);
        double soundAlike = Math.log(chances.soundAlike());
        SoundAlike.each(typed.exact(), other -> putKnown(other, soundAlike));
        double slip = Math.log(chances.slip());
        SoundAlike.each(typed.folded(), other -> putAlike(other, slip));
        if (typed.folded().length() <= LONGEST) OneEdit.each(typed.folded(), near -> putAlike(near, slip));
    }

    private void putAlike(String folded, double likelihood) {
        String written = folded.endsWith("y") ? Syllable.ofExact(folded).folded() : folded;
        for (int number : model.alike(written)) put(number, likelihood);
    }

    private void putKnown(String exact, double likelihood) {
        int number = model.numberOf(exact);
        if (number != WordModel.UNKNOWN) put(number, likelihood);
    }

    private void put(int number, double likelihood) {
        likelihoods.merge(number, likelihood, Math::max);
    }

    private List<Candidate> best() {
        return likelihoods.entrySet().stream()
                .map(entry -> rated(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Rated::rate).reversed())
                .limit(MOST)
                .map(Rated::candidate)
                .toList();
    }

    private Rated rated(int number, double likelihood) {
        Candidate candidate = new Candidate(number, syllable(number), likelihood);
        return new Rated(candidate, likelihood + Math.log(model.share(number) + 1e-12));
    }

    private Syllable syllable(int number) {
        return number == WordModel.UNKNOWN ? typed : model.syllable(number);
    }
}
