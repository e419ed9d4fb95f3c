package vn.sotay.search.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;
import vn.sotay.search.passages.PassageTerms;
import vn.sotay.search.stored.LibrarySearcher;

/// Puts the documents that a reader may see in the order in which they answer a question: the whole texts say
/// which are worth a look, their passages decide.
public final class Ranking {
    private final LibrarySearcher index;
    private final SearchSettings settings;
    private final WholeTexts whole;
    private final PassageScan scan;

    public Ranking(LibrarySearcher index, Question question, FixedBitSet shown, SearchSettings settings)
            throws IOException {
        this.index = index;
        this.settings = settings;
        AskedTerms asked = AskedTerms.of(question, settings.weights());
        this.whole = WholeTexts.of(asked, index, shown);
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
        List<Ranked> ranked = new ArrayList<>(entries.length);
        float best = 0;
        for (int entry : entries) {
            Optional<PassageTerms> passages = index.passages(entry);
            if (passages.isEmpty()) continue;
            DocumentMatch match = scan.match(entry, passages.get());
            ranked.add(new Ranked(match, evidence(match)));
            best = Math.max(best, ranked.getLast().score());
        }
        float scale = best;
        return bestFirst(ranked.stream()
                .map(one -> new Ranked(one.match(), score(one, scale)))
                .toList());
    }

    /// The same order, each of the first with the passage that answers best as the one to be shown.
    public List<Ranked> showing(List<Ranked> ranked) throws IOException {
        List<Ranked> shown = new ArrayList<>(ranked);
        for (int i = 0; i < Math.min(SearchSettings.SHOWN, shown.size()); i++) {
            Ranked one = shown.get(i);
            Optional<PassageTerms> passages = index.passages(one.match().entry());
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

    /// With what speaks for a document besides its words, in shares of the best one's evidence.
    private float score(Ranked document, float scale) {
        SearchSettings.Leanings leanings = settings.leanings();
        int entry = document.match().entry();
        double longer =
                leanings.passages() * Math.log(Math.max(1, index.entries().passages(entry)));
        double covering =
                leanings.coverage() * document.match().best().coverage().share();
        float score = (float) (document.score() + scale * (longer + covering));
        return index.entries().ended(entry) ? score * leanings.ended() : score;
    }
}
