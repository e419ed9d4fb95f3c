package vn.sotay.search.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import vn.sotay.search.passages.PassageTerms;
import vn.sotay.search.stored.LibrarySearcher;
import vn.sotay.search.stored.PassageReader;

/// Puts the documents that a reader may see in the order in which they answer a question: the whole texts say
/// which are worth a look, their passages decide.
public final class Ranking {
    private final LibrarySearcher index;
    private final Question question;
    private final SearchSettings settings;
    private final WholeTexts whole;
    private final PassageScan scan;
    private final PassageReader reader;
    private final Map<Integer, DocumentMatch> looked = new HashMap<>();

    public Ranking(LibrarySearcher index, Question question, FixedBitSet shown, SearchSettings settings)
            throws IOException {
        this.index = index;
        this.question = question;
        this.settings = settings;
        AskedTerms asked = AskedTerms.of(question, settings.weights());
        this.whole = WholeTexts.of(asked, index, shown);
        this.reader = index.passages();
        this.scan = new PassageScan(question, asked, whole, settings);
    }

    /// The best of some documents, best first.
    ///
    /// @param candidates how many are looked at
    public List<Ranked> best(FixedBitSet among, int candidates) throws IOException {
        return ordered(whole.best(candidates, among));
    }

    /// These documents, best first.
    ///
    /// @param entries ascending
    public List<Ranked> ordered(int[] entries) throws IOException {
        Candidates candidates = candidates(entries);
        List<Ranked> looked = candidates.ranked();
        float[] leanings = LearnedOrder.TAUGHT.leanings(candidates.signals(), looked.size());
        float highest = (float) looked.stream().mapToDouble(Ranked::score).max().orElse(0);
        List<Ranked> ranked = new ArrayList<>(looked.size());
        for (int i = 0; i < looked.size(); i++) {
            Ranked one = looked.get(i);
            float score = Math.max(0, one.score() + highest * leanings[i]);
            boolean ended = index.entries().ended(one.match().entry());
            ranked.add(new Ranked(one.match(), ended ? score * settings.ended() : score));
        }
        return bestFirst(ranked);
    }

    /// Documents with their evidence, and what else is known of each.
    public record Candidates(List<Ranked> ranked, Signals signals) {}

    /// The best by their whole texts.
    public Candidates candidates(FixedBitSet among, int atMost) throws IOException {
        return candidates(whole.best(atMost, among));
    }

    private Candidates candidates(int[] entries) throws IOException {
        List<Ranked> ranked = new ArrayList<>(entries.length);
        for (int entry : entries) {
            DocumentMatch match = looked.get(entry);
            if (match == null) {
                Optional<PassageTerms> passages = reader.of(entry);
                if (passages.isEmpty()) continue;
                match = scan.match(entry, passages.get());
                looked.put(entry, match);
            }
            ranked.add(new Ranked(match, evidence(match)));
        }
        return new Candidates(ranked, Signals.of(ranked, question, scan.ideal(), index.entries()));
    }

    /// The same order, each of the first with the passage that answers best as the one to be shown.
    public List<Ranked> showing(List<Ranked> ranked) throws IOException {
        List<Ranked> shown = new ArrayList<>(ranked);
        int[] ascending = IntStream.range(0, Math.min(SearchSettings.SHOWN, ranked.size()))
                .boxed()
                .sorted(Comparator.comparingInt(i -> ranked.get(i).match().entry()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : ascending) {
            Ranked one = ranked.get(i);
            Optional<PassageTerms> passages = reader.of(one.match().entry());
            if (passages.isPresent())
                shown.set(i, new Ranked(one.match().showing(scan.chosen(passages.get())), one.score()));
        }
        return List.copyOf(shown);
    }

    /// Newest first where nothing else decides.
    public List<Ranked> bestFirst(List<Ranked> ranked) {
        Comparator<Ranked> bestFirst = Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparingInt(one -> -index.entries().issued(one.match().entry()))
                .thenComparingLong(
                        one -> -index.entries().document(one.match().entry()).value());
        return ranked.stream().sorted(bestFirst).toList();
    }

    private float evidence(DocumentMatch match) {
        SearchSettings.Pooling pooling = settings.pooling();
        DocumentMatch.Passages passages = match.passages();
        return passages.first()
                + pooling.second() * passages.second()
                + pooling.third() * passages.third()
                + pooling.whole() * match.whole();
    }
}
