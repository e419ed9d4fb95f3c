package vn.sotay.search.stored;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
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

    /// For one question.
    public PassageReader passages() {
        return new PassageReader(getLeafContexts());
    }
}
