package vn.sotay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentChanges;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentIndex;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.search.vietnamese.restoring.Restorer;
import vn.sotay.search.vietnamese.restoring.WordModel;

/// The library's searchable copy in a directory of this node. Searching is safe at any time, also while
/// changes are taken in; a search sees all of a batch of changes or none. Damage found on opening empties
/// the copy, and its sequence is 0.
public final class LuceneDocumentIndex implements DocumentIndex, DocumentSearch, AutoCloseable {
    private final IndexDirectory index;
    private final Directory files;
    private final SearcherManager searchers;
    private IndexWriter writer;
    private volatile long sequence;
    private volatile Restorer restorer = new Restorer(new WordModel());

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
        write(0, IndexWriter::deleteAll);
    }

    /// All or none: when it fails, nothing of it is found, now or later. Changes followed before are passed
    /// over.
    @Override
    public synchronized void apply(List<DocumentChanges.Change> changes) {
        List<DocumentChanges.Change> news =
                changes.stream().filter(change -> change.sequence() > sequence).toList();
        long last =
                news.stream().mapToLong(DocumentChanges.Change::sequence).max().orElse(sequence);
        if (last == sequence) return;
        write(last, to -> {
            for (DocumentChanges.Change change : news) take(change, to);
        });
    }

    private static void take(DocumentChanges.Change change, IndexWriter to) throws IOException {
        Term entries = new Term(IndexFields.DOCUMENT, String.valueOf(change.id().value()));
        switch (change) {
            case DocumentChanges.Change.Kept kept -> to.updateDocuments(entries, PassageEntries.of(kept));
            case DocumentChanges.Change.Gone gone -> to.deleteDocuments(entries);
        }
    }

    @Override
    public List<Hit> find(String words, int atMost, Speaker.KnownMember reader) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return new DocumentFinder(searcher, restorer, reader, SearchSettings.MEASURED).find(words, atMost);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the search index cannot be read", failure);
        }
    }

    /// Documents whose text is like another text, most alike first, among those that are shown to the reader.
    public List<DocumentId> like(String text, int atMost, Speaker.KnownMember reader) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return new AlikeDocuments(searcher, reader).to(text, atMost);
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

    private void write(long followed, Writing writing) {
        try {
            if (!writer.isOpen()) writer = index.writer();
            writeAndCommit(followed, writing);
            sequence = followed;
            searchers.maybeRefreshBlocking();
        } catch (IOException failure) {
            throw new UncheckedIOException("the search index cannot be written", failure);
        }
    }

    private void writeAndCommit(long followed, Writing writing) throws IOException {
        boolean committed = false;
        try {
            writing.to(writer);
            IndexDirectory.commit(writer, followed);
            committed = true;
        } finally {
            if (!committed) writer.rollback();
        }
    }

    private interface Writing {
        void to(IndexWriter writer) throws IOException;
    }

    private final class Searchers extends SearcherFactory {
        private int counted;

        /// Words are counted anew when the library has changed by a tenth: less does not change what is likely.
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
            if (Math.abs(reader.maxDoc() - counted) > counted / 10) {
                restorer = new Restorer(WordModels.of(reader));
                counted = reader.maxDoc();
            }
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(SearchSettings.similarity());
            return searcher;
        }
    }
}
