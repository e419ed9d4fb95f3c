package vn.sotay.search;

import java.nio.file.Path;

/// Another live process (or another part of this one) keeps the index in this directory.
public final class IndexInUseException extends RuntimeException {
    IndexInUseException(Path directory, Throwable cause) {
        super("the search index in " + directory + " is in use; give each process a directory of its own", cause);
    }
}
