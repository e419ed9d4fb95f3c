package vn.sotay.admin.spreadsheet.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The parts of a packed file, within limits that are checked before anything is unpacked, and again while
/// it is, because what a file says of its sizes need not be true.
final class ZipParts implements AutoCloseable {
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 1L << 30;
    private static final long MOST_BYTES_OF_A_PART = 600L << 20;

    /// Tables pack well; beyond this it is a trap.
    private static final long MOST_TIMES = 300;

    private static final long NEVER_A_TRAP = 20L << 20;

    private final ZipFile zip;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    static ZipParts open(Path file) throws IOException, RefusedSpreadsheet {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            check(zip, file.toFile().length());
            return new ZipParts(zip);
        } catch (RefusedSpreadsheet refused) {
            zip.close();
            throw refused;
        }
    }

    private static void check(ZipFile zip, long packed) throws RefusedSpreadsheet {
        if (zip.size() > MOST_PARTS) throw new RefusedSpreadsheet(Refusal.TOO_BIG);
        long all = 0;
        for (ZipEntry part : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(one -> one)::iterator) {
            long size = part.getSize();
            if (size < 0 || size > MOST_BYTES_OF_A_PART) throw new RefusedSpreadsheet(Refusal.TOO_BIG);
            all += size;
        }
        boolean trap = all > NEVER_A_TRAP && all / Math.max(1, packed) > MOST_TIMES;
        if (trap || all > MOST_BYTES) throw new RefusedSpreadsheet(Refusal.TOO_BIG);
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// Empty when there is no such part.
    Optional<InputStream> part(String name) throws IOException {
        ZipEntry part = zip.getEntry(name);
        return part == null
                ? Optional.empty()
                : Optional.of(new AsLongAsSaid(zip.getInputStream(part), part.getSize()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class AsLongAsSaid extends FilterInputStream {
        private long left;

        AsLongAsSaid(InputStream in, long size) {
            super(in);
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) throw new IOException("longer than said");
        }
    }
}
