package vn.sotay.search.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells a file's format from its first and last bytes. The name is asked only where the content is plain
/// text or nothing we know.
final class FormatBySight {
    private static final int HEAD = 8192;
    private static final int PDF_HEADER_WITHIN = 1024;
    private static final int PDF_END_WITHIN = 4096;
    private static final String ARCHIVE = "PK\u0003\u0004";
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final List<String> PICTURES =
            List.of("\u00FF\u00D8\u00FF", "\u0089PNG\r\n\u001A\n", "II*\0", "MM\0*", "GIF87a", "GIF89a");
    private static final List<String> BYTE_ORDER_MARKS = List.of("\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF");
    private static final Pattern HTML = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern KNOWN_NAME =
            Pattern.compile("(?i).*\\.(?:pdf|jpe?g|png|gif|tiff?|docx?|xlsx|odt|rtf|html?|txt)");

    private FormatBySight() {}

    static Format of(Path file, String name, FileLimits limits) throws IOException {
        String head = head(file);
        if (head.startsWith(ARCHIVE)) return ArchiveCheck.formatOf(file, limits);
        if (head.startsWith(COMPOUND)) return Format.DOC;
        if (head.startsWith("{\\rtf")) return Format.RTF;
        if (head.substring(0, Math.min(PDF_HEADER_WITHIN, head.length())).contains("%PDF-")) return pdf(file);
        if (PICTURES.stream().anyMatch(head::startsWith)) return Format.PICTURE;
        if (isText(head)) return isHtml(head, name) ? Format.HTML : Format.TEXT;
        throw new Refusal(KNOWN_NAME.matcher(name).matches() ? Reason.WRONGLY_NAMED : Reason.UNKNOWN_FORMAT);
    }

    /// One character for each byte.
    private static String head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    /// A reader of PDF repairs what it can, so a file that was cut off would lose its last pages unnoticed.
    private static Format pdf(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(PDF_END_WITHIN, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            if (new String(tail, StandardCharsets.ISO_8859_1).contains("startxref")) return Format.PDF;
            throw new Refusal(Reason.BROKEN);
        }
    }

    private static boolean isText(String head) {
        if (BYTE_ORDER_MARKS.stream().anyMatch(head::startsWith)) return true;
        return head.chars().allMatch(c -> (c >= ' ' && c != 0x7F) || c == '\t' || c == '\n' || c == '\r' || c == '\f');
    }

    private static boolean isHtml(String head, String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        String withoutMark = BYTE_ORDER_MARKS.stream()
                .filter(head::startsWith)
                .findFirst()
                .map(mark -> head.substring(mark.length()))
                .orElse(head)
                .replace("\0", "");
        return lowerCase.endsWith(".html")
                || lowerCase.endsWith(".htm")
                || HTML.matcher(withoutMark).matches();
    }
}
