package vn.sotay.search.quality;

import java.io.IOException;
import java.util.List;

/// A search that is measured.
interface Subject extends AutoCloseable {
    void add(QualitySet.Source document) throws IOException;

    /// All documents are in.
    void ready() throws IOException;

    /// The ids of at most so many documents, best first.
    List<String> find(String question, int atMost) throws IOException;

    @Override
    void close() throws IOException;
}
