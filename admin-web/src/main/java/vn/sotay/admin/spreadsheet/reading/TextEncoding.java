package vn.sotay.admin.spreadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How the letters of a text file are written. Excel saves Vietnamese as UTF-8, UTF-16 or Windows-1258.
final class TextEncoding {
    private static final int BLOCK = 1 << 16;

    private TextEncoding() {}

    /// UTF-16, by its mark or by the zeros between Latin letters.
    static boolean isWide(byte[] first) {
        if (first.length < 4) return false;
        boolean marked = (first[0] & 0xFF) + (first[1] & 0xFF) == 0xFE + 0xFF && (first[0] & 0xFF) >= 0xFE;
        return marked || isLopsided(zeros(first, 0), zeros(first, 1)) || isLopsided(zeros(first, 1), zeros(first, 0));
    }

    private static boolean isLopsided(double zeros, double others) {
        return zeros > 0.3 && others < 0.1;
    }

    static Charset of(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(1_024);
        }
        if (isWide(first)) {
            boolean marked = (first[0] & 0xFF) >= 0xFE;
            if (marked) return StandardCharsets.UTF_16;
            return zeros(first, 1) > 0.3 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1258");
    }

    private static double zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) if (bytes[i] == 0) zeros++;
        return 2.0 * zeros / bytes.length;
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer ignored = CharBuffer.allocate(BLOCK);
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(bytes.array(), 0, BLOCK); read >= 0; ) {
                bytes.limit(bytes.position() + read).position(0);
                CoderResult result = decoder.decode(bytes, ignored.clear(), false);
                if (result.isError()) return false;
                bytes.compact();
                read = in.read(bytes.array(), bytes.position(), BLOCK - bytes.position());
            }
        }
        return bytes.position() == 0;
    }
}
