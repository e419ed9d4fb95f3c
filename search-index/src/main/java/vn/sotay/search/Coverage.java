package vn.sotay.search;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

/// How much of a question a passage speaks of: 0 nothing, 1 all of it. BM25 cannot say, its scores have no fixed scale.
final class Coverage {
    private final Question question;
    private final SearchSettings.Answering figures;
    private final IndexReader index;
    private final int[] entries;

    /// Looks at `entries`, which ascend.
    Coverage(Question question, SearchSettings.Answering figures, IndexReader index, int[] entries) {
        this.question = question;
        this.figures = figures;
        this.index = index;
        this.entries = entries;
    }

    /// The share for each entry.
    float[] shares() throws IOException {
        float[] covered = new float[entries.length];
        float whole = 0;
        for (Question.Asked asked : question.asked()) {
            if (!asked.informative()) continue;
            float rarity = rarity(asked.syllable());
            float[] credit = credit(asked);
            for (int i = 0; i < entries.length; i++) covered[i] += rarity * credit[i];
            whole += rarity;
        }
        for (int i = 0; i < entries.length; i++) covered[i] = whole == 0 ? 0 : covered[i] / whole;
        return covered;
    }

    /// A syllable counts in full only with a neighbour, for "gia" alone may be any of twenty words.
    private float[] credit(Question.Asked asked) throws IOException {
        float[] alone = likeness(IndexFields.EXACT, IndexFields.FOLDED, form -> form.apply(asked.syllable()));
        List<Question.AskedPair> pairs = question.pairs().stream()
                .filter(pair -> pair.informative() && pair.has(asked.syllable()))
                .toList();
        if (pairs.isEmpty()) return alone;
        float[] credit = new float[entries.length];
        for (int i = 0; i < entries.length; i++) credit[i] = figures.lonely() * alone[i];
        for (Question.AskedPair pair : pairs) {
            float[] paired = likeness(
                    IndexFields.EXACT_PAIR,
                    IndexFields.FOLDED_PAIR,
                    form -> Syllables.pair(pair.first().syllable(), pair.second().syllable(), form));
            for (int i = 0; i < entries.length; i++) credit[i] = Math.max(credit[i], paired[i]);
        }
        return credit;
    }

    private float[] likeness(String exact, String folded, Function<Function<Syllable, String>, String> term)
            throws IOException {
        String withoutMarks = term.apply(Syllable::folded);
        String asTyped = term.apply(Syllable::exact);
        boolean marksTyped = question.marked() && !asTyped.equals(withoutMarks);
        float[] likeness = new float[entries.length];
        mark(likeness, folded, withoutMarks, marksTyped ? figures.unlike() : 1);
        if (marksTyped) mark(likeness, exact, asTyped, 1);
        return likeness;
    }

    private void mark(float[] likeness, String field, String term, float value) throws IOException {
        mark(likeness, new Term(field, term), value);
        mark(likeness, new Term(IndexFields.head(field), term), value);
    }

    private void mark(float[] likeness, Term term, float value) throws IOException {
        int at = 0;
        while (at < entries.length) {
            LeafReaderContext leaf = index.leaves().get(ReaderUtil.subIndex(entries[at], index.leaves()));
            int end = leaf.docBase + leaf.reader().maxDoc();
            PostingsEnum having = leaf.reader().postings(term, PostingsEnum.NONE);
            for (; at < entries.length && entries[at] < end; at++)
                if (having != null && standsAt(entries[at] - leaf.docBase, having)) likeness[at] = value;
        }
    }

    private static boolean standsAt(int entry, DocIdSetIterator having) throws IOException {
        return (having.docID() < entry ? having.advance(entry) : having.docID()) == entry;
    }

    private float rarity(Syllable syllable) throws IOException {
        boolean exactly = question.marked() && syllable.marked();
        String field = exactly ? IndexFields.EXACT : IndexFields.FOLDED;
        String term = exactly ? syllable.exact() : syllable.folded();
        int in = Math.max(
                index.docFreq(new Term(field, term)), index.docFreq(new Term(IndexFields.head(field), term)));
        return (float) Math.log(1 + (index.maxDoc() - in + 0.5) / (in + 0.5));
    }
}
