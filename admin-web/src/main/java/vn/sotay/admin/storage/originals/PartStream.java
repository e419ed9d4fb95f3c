package vn.sotay.admin.storage.originals;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/// A file out of its parts, one in memory at a time. What is skipped is not fetched.
final class PartStream extends InputStream {
    private final IntFunction<Optional<byte[]>> parts;
    private final int size;
    private long position;
    private int fetched = -1;
    private byte[] part = new byte[0];

    /// @param size of every part but the last
    PartStream(IntFunction<Optional<byte[]>> parts, int size) {
        this.parts = parts;
        this.size = size;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) return 0;
        int at = at();
        if (at >= part.length) return -1;
        int read = Math.min(length, part.length - at);
        System.arraycopy(part, at, into, offset, read);
        position += read;
        return read;
    }

    /// Beyond the end there is nothing to be read.
    @Override
    public long skip(long bytes) {
        long skipped = Math.max(0, bytes);
        position += skipped;
        return skipped;
    }

    private int at() {
        int wanted = Math.toIntExact(position / size);
        if (wanted != fetched) {
            part = parts.apply(wanted).orElseGet(() -> new byte[0]);
            fetched = wanted;
        }
        return Math.toIntExact(position % size);
    }
}
