package vn.sotay.search.vietnamese.restoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.search.vietnamese.Syllable;

/// What one typed syllable may have been meant to be.
final class Candidates {
    /// More are never right.
    private static final int MOST = 8;

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

    static List<Candidate> of(Syllable typed, WordModel model, boolean hardlyMarks) {
        Candidates candidates = new Candidates(model, typed);
        candidates.collect(hardlyMarks);
        return candidates.best();
    }

    private void collect(boolean hardlyMarks) {
        Chances chances = Chances.MEASURED;
        put(model.numberOf(typed.exact()), Math.log(chances.kept()));
        if (Character.isDigit(typed.exact().charAt(0))) return;
        double marks = typed.marked() ? chances.otherMark() : hardlyMarks ? chances.bare() : chances.unmarked();
        for (int alike : model.alike(typed.folded())) put(alike, Math.log(marks));
        for (Syllable meant : TypedKeys.meantBy(typed)) {
            int number = model.numberOf(meant.exact());
            if (number != WordModel.UNKNOWN) put(number, Math.log(chances.keys()));
        }
        double slip = Math.log(chances.slip());
        if (typed.folded().length() <= LONGEST)
            OneEdit.each(typed.folded(), near -> {
                for (int number : model.alike(near)) put(number, slip);
            });
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
