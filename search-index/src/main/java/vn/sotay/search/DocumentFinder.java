package vn.sotay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.util.FixedBitSet;
import vn.sotay.conversation.Speaker;
import vn.sotay.search.ranking.Question;
import vn.sotay.search.ranking.Ranked;
import vn.sotay.search.ranking.Ranking;
import vn.sotay.search.ranking.SearchSettings;
import vn.sotay.search.stored.LibrarySearcher;
import vn.sotay.search.understanding.AboutAnother;
import vn.sotay.search.understanding.Mended;
import vn.sotay.search.vietnamese.CitedNumber;
import vn.sotay.search.vietnamese.restoring.Restorer;

/// Answers words of one member from one state of the index: by number when a number is cited, else by words.
final class DocumentFinder {
    private final LibrarySearcher index;
    private final Restorer restorer;
    private final Speaker.KnownMember reader;
    private final SearchSettings settings;
    private final FixedBitSet shown;
    private final Map<String, Asked> asked = new HashMap<>();

    DocumentFinder(LibrarySearcher index, Restorer restorer, Speaker.KnownMember reader, SearchSettings settings) {
        this.index = index;
        this.restorer = restorer;
        this.reader = reader;
        this.settings = settings;
        this.shown = index.entries().shownTo(reader);
    }

    /// What was found, best first.
    ///
    /// @param nearest what does not answer, where nothing does
    /// @param mended  the words with their letters put right
    /// @param number  whether a number was asked for and nothing else
    record Outcome(List<Ranked> hits, List<Ranked> nearest, Optional<Mended> mended, boolean number) {
        static final Outcome NOTHING = of(List.of(), false);

        static Outcome of(List<Ranked> hits, boolean number) {
            return new Outcome(hits, List.of(), Optional.empty(), number);
        }

        /// Whether the nearest is worth being offered.
        boolean close() {
            return nearest.stream()
                    .limit(1)
                    .anyMatch(one -> one.match().best().coverage().isNear());
        }

        float best() {
            return hits.isEmpty() ? 0 : hits.getFirst().score();
        }
    }

    /// Words are asked with filters and without, and the work is the same.
    private record Asked(Question question, Ranking ranking) {}

    /// All that the reader may see.
    FixedBitSet shown() {
        return shown;
    }

    /// @param among further conditions
    Outcome find(String words, FixedBitSet among) throws IOException {
        Optional<CitedNumber> cited = CitedNumber.in(Question.beginning(words));
        if (cited.isEmpty()) return answering(words, among);
        Question rest = Question.of(cited.get().rest(), restorer);
        int[] numbered = new NumberLookUp(index, reader).documents(cited.get());
        if (AboutAnother.isAskedFor(words)) {
            FixedBitSet others = among.clone();
            for (int entry : numbered) others.clear(entry);
            Outcome about = answering(words, others);
            if (!about.hits().isEmpty() || !among.equals(shown)) return about;
        }
        if (numbered.length > 0)
            return rest.informative()
                    ? Outcome.of(within(numbered, rest), false)
                    : Outcome.of(inOrder(numbered), cited.get().year().isEmpty());
        boolean nothingElse = cited.get().certain() && !rest.informative();
        return nothingElse ? Outcome.NOTHING : answering(words, among);
    }

    /// The documents that answer, or none.
    private Outcome answering(String words, FixedBitSet among) throws IOException {
        Asked ready = asked(words);
        Question question = ready.question();
        if (!question.informative()) return Outcome.NOTHING;
        SearchSettings.Answering figures = settings.answering();
        Ranking ranking = ready.ranking();
        List<Ranked> best = ranking.showing(ranking.best(among, SearchSettings.CANDIDATES));
        boolean answered = best.stream()
                .limit(SearchSettings.LOOKED_AT)
                .anyMatch(one -> one.match().best().coverage().answers(figures));
        if (!answered) return new Outcome(List.of(), best, question.mended(), false);
        List<Ranked> near = best.stream()
                .filter(one -> one.match().best().coverage().share() >= figures.tail())
                .toList();
        return new Outcome(near, List.of(), question.mended(), false);
    }

    private Asked asked(String words) throws IOException {
        Asked known = asked.get(words);
        if (known != null) return known;
        Question question = Question.of(words, restorer);
        Asked ready = new Asked(question, new Ranking(index, question, shown, settings));
        asked.put(words, ready);
        return ready;
    }

    /// The document that comes first by these words, if it answers.
    OptionalInt first(String words) throws IOException {
        Asked ready = asked(words);
        if (!ready.question().informative()) return OptionalInt.empty();
        Ranking ranking = ready.ranking();
        return ranking.showing(ranking.best(shown, SearchSettings.FEW_CANDIDATES)).stream()
                .limit(1)
                .filter(one -> one.match().best().coverage().answers(settings.answering()))
                .mapToInt(one -> one.match().entry())
                .findFirst();
    }

    /// The documents of a number, each with the passage that the other words mean.
    private List<Ranked> within(int[] numbered, Question rest) throws IOException {
        Ranking ranking = new Ranking(index, rest, shown, settings.insideDocument());
        Map<Integer, Ranked> answering = new HashMap<>();
        for (Ranked one : ranking.ordered(Arrays.stream(numbered).sorted().toArray()))
            answering.put(one.match().entry(), one);
        List<Ranked> found = new ArrayList<>();
        float likelihood = 1;
        for (int entry : numbered) {
            Ranked one = answering.get(entry);
            if (one != null) found.add(one.times(likelihood));
            likelihood *= SearchSettings.NEXT_OF_THE_NUMBER;
        }
        return ranking.showing(ranking.bestFirst(found));
    }

    /// A score for each that says no more than the order.
    private static List<Ranked> inOrder(int[] entries) {
        List<Ranked> found = new ArrayList<>();
        for (int entry : entries) found.add(Ranked.unread(entry, 1f / (1 + found.size())));
        return found;
    }
}
