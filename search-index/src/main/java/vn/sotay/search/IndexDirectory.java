package vn.sotay.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sotay.search.stored.IndexFields;

/// The files of the index. Everything in them can be made again from the library, so what cannot be trusted
/// is deleted.
final class IndexDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(IndexDirectory.class);
    private static final String SEQUENCE = "sequence";
    private static final String SCHEMA = "schema";
    private static final double BUFFER_MEGABYTES = 256;

    private final Directory files;

    IndexDirectory(Directory files) {
        this.files = files;
    }

    /// Makes sure that there is a sound index of our schema, empty if need be.
    ///
    /// @return the sequence it has followed
    long makeSound() throws IOException {
        OptionalLong followed = soundSequence();
        if (followed.isPresent()) return followed.getAsLong();
        wipe();
        try (IndexWriter writer = writer()) {
            commit(writer, 0);
        }
        return 0;
    }

    IndexWriter writer() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setCommitOnClose(false);
        return new IndexWriter(files, config);
    }

    static void commit(IndexWriter writer, long sequence) throws IOException {
        Map<String, String> data =
                Map.of(SEQUENCE, String.valueOf(sequence), SCHEMA, String.valueOf(IndexFields.SCHEMA));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    private OptionalLong soundSequence() throws IOException {
        try {
            if (!DirectoryReader.indexExists(files)) return OptionalLong.empty();
            return checkedSequence();
        } catch (CorruptIndexException
                | IndexFormatTooNewException
                | IndexFormatTooOldException
                | FileNotFoundException
                | NoSuchFileException
                | EOFException
                // Lucene parses what follows "segments_" as a number, and a damaged count makes an impossible array.
                | IllegalArgumentException damage) {
            LOG.warn("The search index in {} is damaged and is made anew", files, damage);
            return OptionalLong.empty();
        }
    }

    private OptionalLong checkedSequence() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(files)) {
            for (LeafReaderContext leaf : reader.leaves()) leaf.reader().checkIntegrity();
            Map<String, String> data = reader.getIndexCommit().getUserData();
            String sequence = data.get(SEQUENCE);
            if (sequence != null && String.valueOf(IndexFields.SCHEMA).equals(data.get(SCHEMA)))
                return OptionalLong.of(Long.parseLong(sequence));
            LOG.info("The search index in {} is of another version and is made anew", files);
            return OptionalLong.empty();
        }
    }

    /// Deletes Lucene's files only: a wrong setting must not empty somebody's folder.
    private void wipe() throws IOException {
        try (Lock lock = files.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : files.listAll()) if (isOfAnIndex(file)) files.deleteFile(file);
            lock.ensureValid();
        }
    }

    private static boolean isOfAnIndex(String file) {
        return IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
                || file.startsWith(IndexFileNames.SEGMENTS)
                || file.startsWith(IndexFileNames.PENDING_SEGMENTS);
    }
}
