package vn.sotay.search.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import vn.sotay.documents.DocumentKind;
import vn.sotay.search.stored.Entries;

/// The signals of all candidates of one question, a column for each signal.
public final class Signals {
    private static final int NEWEST_AMONG = 10;
    private static final float DAYS_OF_YEAR = 365.25f;
    private static final Set<String> LAWS = names(
            DocumentKind.CONSTITUTION,
            DocumentKind.LAW,
            DocumentKind.CHARTER,
            DocumentKind.ORDINANCE,
            DocumentKind.CONSOLIDATION);
    private static final Set<String> OTHER_RULES = names(
            DocumentKind.DECREE,
            DocumentKind.CIRCULAR,
            DocumentKind.JOINT_CIRCULAR,
            DocumentKind.REGULATION,
            DocumentKind.RULES,
            DocumentKind.RESOLUTION,
            DocumentKind.DIRECTIVE);

    private final List<Ranked> candidates;
    private final Entries entries;
    private final Map<Signal, float[]> columns = new EnumMap<>(Signal.class);

    private Signals(List<Ranked> candidates, Entries entries) {
        this.candidates = candidates;
        this.entries = entries;
    }

    /// @param candidates with their evidence as score
    /// @param ideal what a passage scores that has every word and pair
    static Signals of(List<Ranked> candidates, Question question, float ideal, Entries entries) {
        Signals signals = new Signals(candidates, entries);
        signals.addEvidence(ideal);
        signals.addFound(question);
        signals.addParts();
        signals.addDocument();
        return signals;
    }

    /// Of one signal, in the order of the candidates.
    public float[] column(Signal signal) {
        return Objects.requireNonNull(columns.get(signal));
    }

    private void addEvidence(float ideal) {
        addOfHighest(Signal.EVIDENCE, Ranked::score);
        addRank(Signal.EVIDENCE_RANK, Ranked::score);
        addOfHighest(Signal.PASSAGE, one -> one.match().passages().first());
        add(Signal.PASSAGE_OF_IDEAL, one -> one.match().passages().first() / ideal);
        add(Signal.SECOND, one -> one.match().passages().second() / first(one));
        addOfHighest(Signal.WHOLE, one -> one.match().whole());
        addRank(Signal.WHOLE_RANK, one -> one.match().whole());
    }

    private void addFound(Question question) {
        long words =
                question.asked().stream().filter(Question.Asked::informative).count();
        long pairs = question.pairs().stream()
                .filter(Question.AskedPair::informative)
                .count();
        add(Signal.ASKED, one -> words);
        add(Signal.COVERED, one -> one.match().best().coverage().share());
        add(Signal.COVERED_PAIRS, one -> (double) one.match().best().coverage().pairs() / Math.max(1, pairs));
        add(Signal.ANYWHERE, one -> one.match().found().anywhere().words());
        add(Signal.ANYWHERE_PAIRS, one -> one.match().found().anywhere().pairs());
        add(Signal.HEAD, one -> one.match().found().head().words());
        add(Signal.HEAD_PAIRS, one -> one.match().found().head().pairs());
        add(Signal.HEAD_NAMED, one -> one.match().found().named());
    }

    private void addParts() {
        add(Signal.BY_HEAD, one -> one.match().best().parts().head() / first(one));
        add(Signal.BY_HEADING, one -> one.match().best().parts().heading() / first(one));
        add(Signal.BY_PAIRS, one -> one.match().best().parts().pairs() / first(one));
        add(Signal.PLACE, one -> one.match().best().ordinal() / passages(one));
        add(Signal.NEAR, one -> Math.log1p(one.match().found().near()));
    }

    private void addDocument() {
        int newest = newest();
        add(Signal.PASSAGES, one -> Math.log(passages(one)));
        add(Signal.LENGTH, one -> Math.log1p(entries.length(entry(one))));
        add(Signal.YEARS_BEHIND, one -> (newest - entries.issued(entry(one))) / DAYS_OF_YEAR);
        addRank(Signal.NEWER_RANK, one -> entries.issued(entry(one)));
        add(Signal.STANDING, one -> standing(entries.kind(entry(one))));
    }

    private static int standing(String kind) {
        if (LAWS.contains(kind)) return 2;
        return OTHER_RULES.contains(kind) ? 1 : 0;
    }

    private int newest() {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .limit(NEWEST_AMONG)
                .mapToInt(one -> entries.issued(entry(one)))
                .max()
                .orElse(0);
    }

    private double passages(Ranked one) {
        return Math.max(1, entries.passages(entry(one)));
    }

    private static int entry(Ranked one) {
        return one.match().entry();
    }

    private static float first(Ranked one) {
        return Math.max(1e-6f, one.match().passages().first());
    }

    private void add(Signal signal, ToDoubleFunction<Ranked> value) {
        float[] column = new float[candidates.size()];
        for (int i = 0; i < column.length; i++) column[i] = (float) value.applyAsDouble(candidates.get(i));
        columns.put(signal, column);
    }

    private void addOfHighest(Signal signal, ToDoubleFunction<Ranked> value) {
        double highest = candidates.stream().mapToDouble(value).max().orElse(0);
        add(signal, one -> highest <= 0 ? 0 : value.applyAsDouble(one) / highest);
    }

    private void addRank(Signal signal, ToDoubleFunction<Ranked> value) {
        double[] ascending = candidates.stream().mapToDouble(value).sorted().toArray();
        add(signal, one -> 1.0 / (ascending.length - lastOf(value.applyAsDouble(one), ascending)));
    }

    private static int lastOf(double value, double[] ascending) {
        int at = Arrays.binarySearch(ascending, value);
        while (at + 1 < ascending.length && ascending[at + 1] == ascending[at]) at++;
        return at;
    }

    private static Set<String> names(DocumentKind... kinds) {
        return Set.copyOf(Arrays.stream(kinds).map(DocumentKind::name).toList());
    }
}
