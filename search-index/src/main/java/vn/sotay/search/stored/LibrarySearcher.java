package vn.sotay.search.stored;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import vn.sotay.search.passages.PassageTerms;
import vn.sotay.search.vietnamese.restoring.Restorer;

/// One state of the index with what is read from it once.
public final class LibrarySearcher extends IndexSearcher {
    private final Entries entries;
    private final Restorer restorer;

    /// @param restorer of this state or of one that is much like it
    public LibrarySearcher(IndexReader index, Restorer restorer) throws IOException {
        super(index);
        this.entries = Entries.of(index);
        this.restorer = restorer;
    }

    public Entries entries() {
        return entries;
    }

    public Restorer restorer() {
        return restorer;
    }

    /// The words of a document's passages.
    public Optional<PassageTerms> passages(int entry) throws IOException {
        LeafReaderContext leaf = getLeafContexts().get(ReaderUtil.subIndex(entry, getLeafContexts()));
        BinaryDocValues kept = leaf.reader().getBinaryDocValues(IndexFields.PASSAGES);
        return kept != null && kept.advanceExact(entry - leaf.docBase)
                ? Optional.of(new PassageTerms(kept.binaryValue()))
                : Optional.empty();
    }
}
