package vn.sotay.search.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import vn.sotay.search.passages.PassageTermsWriter;

class PassageReaderTest {
    @Test
    void anyOrderIsReadRightInAllPartsOfTheIndex() throws IOException {
        try (Directory files = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(files, new IndexWriterConfig())) {
            for (int passages = 1; passages <= 6; passages++) {
                writer.addDocument(withPassages(passages));
                if (passages == 3) writer.commit();
            }
            writer.addDocument(new Document());
            writer.commit();
            try (DirectoryReader index = DirectoryReader.open(files)) {
                assertThat(index.leaves()).hasSize(2);
                PassageReader reader = new PassageReader(index.leaves());
                for (int entry : new int[] {0, 2, 1, 1, 5, 3, 0, 4})
                    assertThat(reader.of(entry).orElseThrow().passages()).isEqualTo(entry + 1);
                assertThat(reader.of(6)).isEmpty();
            }
        }
    }

    private static Document withPassages(int count) {
        Document document = new Document();
        document.add(new BinaryDocValuesField(IndexFields.PASSAGES, new PassageTermsWriter(new int[count], 1).bytes()));
        return document;
    }
}
