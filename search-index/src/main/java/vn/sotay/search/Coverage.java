package vn.sotay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import vn.sotay.search.vietnamese.Syllable;

/// How much of a question each of some passages speaks of. BM25 cannot say: its scores have no fixed scale.
final class Coverage {
    private final Question question;
    private final SearchSettings.Answering figures;
    private final IndexReader index;
    private final TermLikeness likeness;
    private final int[] entries;
    private final Map<Question.AskedPair, float[]> pairs = new HashMap<>();

    /// Looks at `entries`, which ascend.
    Coverage(Question question, SearchSettings.Answering figures, IndexReader index, int[] entries) {
        this.question = question;
        this.figures = figures;
        this.index = index;
        this.entries = entries;
        this.likeness = new TermLikeness(question.marked(), index, entries);
    }

    /// What each entry covers, in their order.
    List<Covered> covered() throws IOException {
        for (Question.AskedPair pair : question.pairs())
            if (pair.informative())
                pairs.put(pair, likeness.of(pair, figures.credit().unlikePair()));
        float[] covered = new float[entries.length];
        float whole = 0;
        for (Question.Asked asked : question.asked()) {
            if (!asked.informative()) continue;
            float rarity = rarity(asked.syllable());
            float[] credit = credit(asked);
            for (int i = 0; i < entries.length; i++) covered[i] += rarity * credit[i];
            whole += rarity;
        }
        List<Covered> found = new ArrayList<>();
        for (int i = 0; i < entries.length; i++)
            found.add(new Covered(whole == 0 ? 0 : covered[i] / whole, pairsIn(i)));
        return found;
    }

    /// A syllable counts in full only with a neighbour, for "gia" alone may be any of twenty words.
    private float[] credit(Question.Asked asked) throws IOException {
        float[] alone = likeness.of(asked, figures.credit().unlike());
        List<float[]> withNeighbour = pairs.entrySet().stream()
                .filter(pair -> pair.getKey().has(asked.syllable()))
                .map(Map.Entry::getValue)
                .toList();
        if (withNeighbour.isEmpty()) return alone;
        float[] credit = new float[entries.length];
        for (int i = 0; i < entries.length; i++) {
            credit[i] = alone[i]
                    * (pairsIn(i) == 0
                            ? figures.credit().scattered()
                            : figures.credit().lonely());
            for (float[] pair : withNeighbour) credit[i] = Math.max(credit[i], pair[i]);
        }
        return credit;
    }

    private int pairsIn(int entry) {
        return (int) pairs.values().stream().filter(found -> found[entry] > 0).count();
    }

    private float rarity(Syllable syllable) throws IOException {
        boolean exactly = question.marked() && syllable.marked();
        String field = exactly ? IndexFields.EXACT : IndexFields.FOLDED;
        String term = exactly ? syllable.exact() : syllable.folded();
        int in = Math.max(index.docFreq(new Term(field, term)), index.docFreq(new Term(IndexFields.head(field), term)));
        return (float) Math.log(1 + (index.maxDoc() - in + 0.5) / (in + 0.5));
    }

    /// What one passage covers.
    ///
    /// @param share of the informative syllables, weighed by rarity
    /// @param pairs how many of the informative pairs
    record Covered(float share, int pairs) {
        boolean answers(SearchSettings.Answering figures) {
            return share >= figures.leastShare(pairs);
        }
    }
}
