package vn.sotay.search.stored;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import vn.sotay.search.passages.PassageTerms;

/// Reads the words of passages for one question, one document after the other. What it answers is good until it is
/// asked again. Ascending order is much the quickest: for each step back Lucene makes room for the longest document
/// of that part of the index.
public final class PassageReader {
    private final List<LeafReaderContext> leaves;
    private final Map<LeafReaderContext, BinaryDocValues> open = new HashMap<>();

    PassageReader(List<LeafReaderContext> leaves) {
        this.leaves = leaves;
    }

    public Optional<PassageTerms> of(int entry) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        int target = entry - leaf.docBase;
        BinaryDocValues kept = open.get(leaf);
        if (kept == null || kept.docID() > target) {
            kept = DocValues.getBinary(leaf.reader(), IndexFields.PASSAGES);
            open.put(leaf, kept);
        }
        return kept.advanceExact(target) ? Optional.of(new PassageTerms(kept.binaryValue())) : Optional.empty();
    }
}
