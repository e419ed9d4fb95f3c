package vn.sotay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.FixedBitSet;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.search.passages.PassageTerms;

/// Puts the documents that a reader may see in the order in which they answer a question: the whole texts say
/// which are worth a look, their passages decide.
final class Ranking {
    private final LibrarySearcher index;
    private final SearchSettings settings;
    private final WholeTexts whole;
    private final PassageScan scan;

    /// A document in its place.
    record Ranked(DocumentMatch match, float score) {
        Ranked times(float factor) {
            return new Ranked(match, score * factor);
        }
    }

    Ranking(LibrarySearcher index, Question question, FixedBitSet shown, SearchSettings settings) throws IOException {
        this.index = index;
        this.settings = settings;
        AskedTerms asked = AskedTerms.of(question, settings.weights());
        this.whole = WholeTexts.of(asked, index, shown);
        this.scan = new PassageScan(question, asked, whole, settings);
    }

    /// The best of all documents, best first.
    List<Ranked> best() throws IOException {
        return ordered(whole.best(SearchSettings.CANDIDATES));
    }

    /// These documents, best first.
    ///
    /// @param entries ascending
    List<Ranked> ordered(int[] entries) throws IOException {
        List<Ranked> ranked = new ArrayList<>(entries.length);
        LeafReaderContext leaf = null;
        BinaryDocValues passages = null;
        for (int entry : entries) {
            LeafReaderContext its = index.getLeafContexts().get(ReaderUtil.subIndex(entry, index.getLeafContexts()));
            if (passages == null || its != leaf) passages = its.reader().getBinaryDocValues(IndexFields.PASSAGES);
            leaf = its;
            if (passages == null || !passages.advanceExact(entry - its.docBase)) continue;
            DocumentMatch match = scan.match(entry, new PassageTerms(passages.binaryValue()));
            ranked.add(new Ranked(match, score(match)));
        }
        return bestFirst(ranked);
    }

    /// Newest first where nothing else decides.
    List<Ranked> bestFirst(List<Ranked> ranked) {
        Comparator<Ranked> bestFirst = Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparingInt(one -> -index.entries().issued(one.match().entry()))
                .thenComparingLong(
                        one -> -index.entries().document(one.match().entry()).value());
        return ranked.stream().sorted(bestFirst).toList();
    }

    DocumentSearch.Hit hit(Ranked ranked) {
        int entry = ranked.match().entry();
        return new DocumentSearch.Hit(
                index.entries().document(entry), ranked.match().best().ordinal(), ranked.score());
    }

    private float score(DocumentMatch match) {
        SearchSettings.Pooling pooling = settings.pooling();
        DocumentMatch.Passages passages = match.passages();
        float score = passages.first()
                + pooling.second() * passages.second()
                + pooling.third() * passages.third()
                + pooling.whole() * match.whole();
        return index.entries().ended(match.entry()) ? score * pooling.ended() : score;
    }
}
