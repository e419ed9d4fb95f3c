package vn.sotay.admin.spreadsheet.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// What a file is by its first bytes.
enum FileKind {
    XLSX,
    CSV,
    OLD_FORMAT,
    PASSWORD,
    EMPTY,
    SOMETHING_ELSE;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] WORKBOOK = "Workbook".getBytes(StandardCharsets.UTF_16LE);
    private static final int LOOKED_AT = 4_096;

    static FileKind of(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(LOOKED_AT);
        }
        if (first.length == 0) return EMPTY;
        if (startsWith(first, ZIP)) return XLSX;
        if (startsWith(first, COMPOUND)) return compound(file);
        return isText(first) ? CSV : SOMETHING_ELSE;
    }

    /// A password makes an XLSX a compound file with one encrypted part. Old workbooks are such files too.
    private static FileKind compound(Path file) throws IOException {
        if (contains(file, ENCRYPTED)) return PASSWORD;
        return contains(file, WORKBOOK) ? OLD_FORMAT : SOMETHING_ELSE;
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean contains(Path file, byte[] wanted) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int matched = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                matched = next == (wanted[matched] & 0xFF) ? matched + 1 : next == (wanted[0] & 0xFF) ? 1 : 0;
                if (matched == wanted.length) return true;
            }
            return false;
        }
    }

    private static boolean isText(byte[] first) {
        String beginning =
                new String(first, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (beginning.startsWith("<") || beginning.startsWith("%pdf") || beginning.startsWith("{\\rtf")) return false;
        if (TextEncoding.isWide(first)) return true;
        for (byte one : first)
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f' && one != 0x1A)
                return false;
        return true;
    }
}
