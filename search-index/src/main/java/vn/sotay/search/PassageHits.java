package vn.sotay.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import vn.sotay.documents.DocumentId;

/// Reads what stands beside the terms of each passage found.
final class PassageHits {
    private PassageHits() {}

    /// The passages, in the order of `found`.
    static List<PassageHit> read(ScoreDoc[] found, IndexSearcher searcher) throws IOException {
        Integer[] byEntry = new Integer[found.length];
        Arrays.setAll(byEntry, i -> i);
        Arrays.sort(byEntry, Comparator.comparingInt(i -> found[i].doc));
        PassageHit[] hits = new PassageHit[found.length];
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        int leaf = -1;
        LeafValues values = null;
        for (int i : byEntry) {
            int its = ReaderUtil.subIndex(found[i].doc, leaves);
            if (values == null || its != leaf) values = LeafValues.of(leaves.get(its));
            leaf = its;
            hits[i] = values.read(found[i]);
        }
        return List.of(hits);
    }

    /// @param base the first entry of the leaf
    private record LeafValues(int base, Identity identity, Facts facts) {
        record Identity(NumericDocValues document, NumericDocValues ordinal) {}

        record Facts(NumericDocValues ended, NumericDocValues issued, SortedDocValues kind, SortedDocValues owner) {}

        static LeafValues of(LeafReaderContext leaf) throws IOException {
            LeafReader reader = leaf.reader();
            return new LeafValues(
                    leaf.docBase,
                    new Identity(
                            DocValues.getNumeric(reader, IndexFields.DOCUMENT),
                            DocValues.getNumeric(reader, IndexFields.ORDINAL)),
                    new Facts(
                            DocValues.getNumeric(reader, IndexFields.ENDED),
                            DocValues.getNumeric(reader, IndexFields.ISSUED),
                            DocValues.getSorted(reader, IndexFields.KIND),
                            DocValues.getSorted(reader, IndexFields.OWNER)));
        }

        PassageHit read(ScoreDoc found) throws IOException {
            int entry = found.doc - base;
            return new PassageHit(
                    found.doc,
                    found.score,
                    new DocumentId(number(identity.document, entry)),
                    (int) number(identity.ordinal, entry),
                    new PassageHit.Facts(
                            number(facts.ended, entry) == 1,
                            number(facts.issued, entry),
                            name(facts.kind, entry),
                            name(facts.owner, entry)));
        }

        private static long number(NumericDocValues values, int entry) throws IOException {
            return values.advanceExact(entry) ? values.longValue() : 0;
        }

        private static String name(SortedDocValues values, int entry) throws IOException {
            return values.advanceExact(entry)
                    ? values.lookupOrd(values.ordValue()).utf8ToString()
                    : "";
        }
    }
}
