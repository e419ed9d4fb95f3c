package vn.sotay.search.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Looks through an office file's archive before any library unpacks it: how many entries, how much they
/// really inflate to, macros, XML that declares entities.
final class ArchiveCheck {
    private static final int BUFFER = 1 << 16;
    private static final int XML_HEAD = 2048;
    private static final long RATIO_FROM = 1L << 20;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int DIRECTORY_BYTES_PER_ENTRY = 512;

    private final ZipFile archive;
    private final FileLimits limits;
    private final long packed;
    private final byte[] buffer = new byte[BUFFER];
    private long unpacked;

    private ArchiveCheck(ZipFile archive, long packed, FileLimits limits) {
        this.archive = archive;
        this.packed = packed;
        this.limits = limits;
    }

    static Format formatOf(Path file, FileLimits limits) throws IOException {
        long packed = checkDirectory(file, limits);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > limits.entries()) throw new Refusal(Reason.BOMB);
            ArchiveCheck check = new ArchiveCheck(archive, packed, limits);
            for (ZipEntry entry : Collections.list(archive.entries())) check.inflate(entry);
            return check.format();
        } catch (ZipException damage) {
            boolean encrypted =
                    Objects.requireNonNullElse(damage.getMessage(), "").contains("encrypted");
            throw new Refusal(encrypted ? Reason.ENCRYPTED : Reason.BROKEN);
        } catch (java.io.EOFException cutOff) {
            throw new Refusal(Reason.BROKEN);
        }
    }

    /// The JDK keeps the archive's directory in memory, so its size is looked at first.
    private static long checkDirectory(Path file, FileLimits limits) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(END_RECORD + LONGEST_COMMENT, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            int end = new String(tail, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0005\u0006");
            if (end < 0 || end + END_RECORD > tail.length) throw new Refusal(Reason.BROKEN);
            ByteBuffer record = ByteBuffer.wrap(tail, end, END_RECORD).order(ByteOrder.LITTLE_ENDIAN);
            long directory = Integer.toUnsignedLong(record.getInt(end + 12));
            if (directory > (long) limits.entries() * DIRECTORY_BYTES_PER_ENTRY) throw new Refusal(Reason.BOMB);
            return bytes.length();
        }
    }

    private void inflate(ZipEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.startsWith("basic/")) throw new Refusal(Reason.MACROS);
        try (InputStream bytes = archive.getInputStream(entry)) {
            String head = new String(bytes.readNBytes(XML_HEAD), StandardCharsets.ISO_8859_1);
            unpacked += head.length();
            // Older writers of ODT name a document type in the list of parts, which is not read.
            if (declaresEntities(head) && !name.equals("meta-inf/manifest.xml")) throw new Refusal(Reason.UNSAFE_XML);
            if (name.equals("meta-inf/manifest.xml") && head.contains("encryption-data"))
                throw new Refusal(Reason.PASSWORD);
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) count(read);
        }
    }

    private static boolean declaresEntities(String head) {
        String characters = head.replace("\0", "");
        return characters.contains("<!DOCTYPE") || characters.contains("<!ENTITY");
    }

    private void count(int read) {
        unpacked += read;
        boolean tooDense = unpacked > RATIO_FROM && unpacked / limits.ratio() > packed;
        if (unpacked > limits.unpackedBytes() || tooDense) throw new Refusal(Reason.BOMB);
    }

    private Format format() throws IOException {
        if (has("word/document.xml")) return Format.DOCX;
        if (has("xl/workbook.xml")) return Format.XLSX;
        if (has("content.xml") && mimeType().startsWith("application/vnd.oasis.opendocument.text")) return Format.ODT;
        throw new Refusal(Reason.UNKNOWN_FORMAT);
    }

    private boolean has(String name) {
        return archive.getEntry(name) != null;
    }

    private String mimeType() throws IOException {
        ZipEntry entry = archive.getEntry("mimetype");
        if (entry == null) return "";
        try (InputStream bytes = archive.getInputStream(entry)) {
            return new String(bytes.readNBytes(XML_HEAD), StandardCharsets.US_ASCII);
        }
    }
}
