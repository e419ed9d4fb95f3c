package vn.sotay.search.extraction.reading;

import java.io.IOException;
import java.nio.file.Path;

/// Reads files of one format from beginning to end.
public interface DocumentReader {
    void read(Path file, PageWriter to) throws IOException;
}
