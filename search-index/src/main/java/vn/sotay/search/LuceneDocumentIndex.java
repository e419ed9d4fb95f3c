package vn.sotay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import vn.sotay.documents.Inquiry;
import vn.sotay.search.stored.DocumentEntry;
import vn.sotay.search.stored.IndexFields;
import vn.sotay.search.stored.LibrarySearcher;
import vn.sotay.search.stored.WordModels;
import vn.sotay.search.understanding.QuestionReading;
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
        write(last, to -> Parallel.each(news, change -> take(change, to)));
    }

    private static void take(DocumentChanges.Change change, IndexWriter to) throws IOException {
        Term entries = new Term(IndexFields.DOCUMENT, String.valueOf(change.id().value()));
        switch (change) {
            case DocumentChanges.Change.Kept kept -> to.updateDocument(entries, DocumentEntry.of(kept));
            case DocumentChanges.Change.Gone gone -> to.deleteDocuments(entries);
        }
    }

    @Override
    public Inquiry read(String words, LocalDate today) {
        return QuestionReading.read(words, today);
    }

    @Override
    public Found find(Inquiry inquiry, int atMost, Speaker.KnownMember reader) {
        return searching(
                searcher -> new InquiryFinder(searcher, reader).find(inquiry).told(Math.max(0, atMost), searcher));
    }

    /// The same with the reasons for each hit, for those who look after the library. Slower.
    public Explained explain(Inquiry inquiry, int atMost, Speaker.KnownMember reader) {
        return searching(searcher -> new HitReasons(searcher, reader).explain(inquiry, atMost));
    }

    /// The words alone, nothing read out of them.
    public List<Hit> find(String words, int atMost, Speaker.KnownMember reader) {
        return find(Inquiry.of(words), atMost, reader).hits();
    }

    private <T> T searching(Searching<T> what) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return what.in((LibrarySearcher) searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the search index cannot be read", failure);
        }
    }

    /// Documents whose text is like another text, most alike first, among those that are shown to the reader.
    public List<DocumentId> like(String text, int atMost, Speaker.KnownMember reader) {
        return searching(searcher -> new AlikeDocuments(searcher, reader).to(text, atMost));
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

    private interface Searching<T> {
        T in(LibrarySearcher searcher) throws IOException;
    }

    private interface Writing {
        void to(IndexWriter writer) throws IOException;
    }

    private static final class Searchers extends SearcherFactory {
        private int counted;
        private Restorer restorer = new Restorer(new WordModel());

        /// Words are counted anew when the library has changed by a tenth: less does not change what is likely.
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
            if (Math.abs(reader.maxDoc() - counted) > counted / 10) {
                restorer = new Restorer(WordModels.of(reader));
                counted = reader.maxDoc();
            }
            return new LibrarySearcher(reader, restorer);
        }
    }
}
