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

/// Says of each of some passages whether it has what was asked: 1 as typed, less with other marks, 0 not at
/// all.
final class TermLikeness {
    private final boolean marked;
    private final IndexReader index;
    private final int[] entries;

    TermLikeness(boolean marked, IndexReader index, int[] entries) {
        this.marked = marked;
        this.index = index;
        this.entries = entries;
    }

    float[] of(Question.Asked asked, float unlike) throws IOException {
        return likeness(IndexFields.EXACT, IndexFields.FOLDED, asked::terms, unlike);
    }

    float[] of(Question.AskedPair pair, float unlike) throws IOException {
        return likeness(IndexFields.EXACT_PAIR, IndexFields.FOLDED_PAIR, pair::terms, unlike);
    }

    private float[] likeness(
            String exact, String folded, Function<Function<Syllable, String>, List<String>> terms, float unlike)
            throws IOException {
        List<String> withoutMarks = terms.apply(Syllable::folded);
        List<String> withMarks = terms.apply(Syllable::exact);
        boolean marksTyped = marked && !withMarks.equals(withoutMarks);
        float[] likeness = new float[entries.length];
        for (String term : withoutMarks) mark(likeness, folded, term, marksTyped ? unlike : 1);
        if (marksTyped) for (String term : withMarks) mark(likeness, exact, term, 1);
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
}
