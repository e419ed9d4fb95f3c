package vn.sotay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Work on many things with all processors, until all are done.
final class Parallel {
    private Parallel() {}

    interface Work<T> {
        void on(T one) throws IOException;
    }

    static <T> void each(List<T> all, Work<T> work) throws IOException {
        try {
            all.parallelStream().forEach(one -> {
                try {
                    work.on(one);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}
