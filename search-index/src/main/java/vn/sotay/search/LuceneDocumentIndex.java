package vn.sotay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentChanges;
import vn.sotay.documents.DocumentIndex;
import vn.sotay.documents.DocumentSearch;

/// The library's searchable copy in a directory of this node. Searching is safe at any time, also while changes are taken
/// in; a search sees all of a batch of changes or none. Damage found on opening empties the copy, and its sequence is 0.
public final class LuceneDocumentIndex implements DocumentIndex, DocumentSearch, AutoCloseable {
    private final IndexDirectory index;
    private final Directory files;
    private final SearcherManager searchers;
    private IndexWriter writer;
    private volatile long sequence;

    private LuceneDocumentIndex(Directory files) throws IOException {
        this.files = files;
        this.index = new IndexDirectory(files);
        this.sequence = index.makeSound();
        this.writer = index.writer();
        this.searchers = new SearcherManager(files, new Searchers());
    }

    /// Opens the copy in a directory, which is made if it is not there.
    ///
    /// @throws IndexInUseException  when another process has it open
    /// @throws UncheckedIOException when the directory cannot be made, read or written
    public static LuceneDocumentIndex open(Path directory) {
        try {
            Directory files = FSDirectory.open(directory);
            return new LuceneDocumentIndex(files);
        } catch (LockObtainFailedException inUse) {
            throw new IndexInUseException(directory, inUse);
        } catch (IOException failure) {
            throw new UncheckedIOException("the search index in " + directory + " cannot be opened", failure);
        }
    }

    @Override
    public long sequence() {
        return sequence;
    }

    @Override
    public synchronized void startAnew() {
        try {
            if (!writer.isOpen()) writer = index.writer();
            writer.deleteAll();
            IndexDirectory.commit(writer, 0);
            sequence = 0;
            searchers.maybeRefreshBlocking();
        } catch (IOException failure) {
            throw new UncheckedIOException("the search index cannot be emptied", failure);
        }
    }

    /// All or none: when it fails, nothing of it is found, now or later. Changes followed before are passed over.
    @Override
    public synchronized void apply(List<DocumentChanges.Change> changes) {
        try {
            if (!writer.isOpen()) writer = index.writer();
            takeIn(changes);
        } catch (IOException failure) {
            throw new UncheckedIOException("changes cannot be written to the search index", failure);
        }
    }

    @Override
    public List<Hit> find(String words, int atMost, Speaker.KnownMember reader) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return new DocumentFinder(searcher, reader, SearchSettings.MEASURED).find(words, atMost);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the search index cannot be read", failure);
        }
    }

    @Override
    public synchronized void close() {
        try (files;
                searchers) {
            writer.rollback();
        } catch (IOException failure) {
            throw new UncheckedIOException("the search index cannot be closed", failure);
        }
    }

    private void takeIn(List<DocumentChanges.Change> changes) throws IOException {
        long last = sequence;
        boolean taken = false;
        try {
            for (DocumentChanges.Change change : changes) {
                if (change.sequence() <= sequence) continue;
                String id = String.valueOf(change.document().id().value());
                writer.updateDocuments(new Term(IndexFields.DOCUMENT, id), PassageEntries.of(change));
                last = Math.max(last, change.sequence());
            }
            if (last > sequence) IndexDirectory.commit(writer, last);
            taken = true;
        } finally {
            if (!taken) writer.rollback();
        }
        sequence = last;
        searchers.maybeRefreshBlocking();
    }

    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(SearchSettings.similarity());
            return searcher;
        }
    }
}
