package vn.sotay.search.extraction.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import vn.sotay.search.extraction.Reason;
import vn.sotay.search.extraction.Refusal;

/// Plain text in the encodings that Vietnamese has been kept in. Text that is no language is refused.
public final class PlainTextReader implements DocumentReader {
    private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}+/=_])\\p{L}[\\p{L}\\p{M}]{0,15}(?![\\p{L}\\p{N}+/=_])");
    private static final int FEW_CHARACTERS = 200;
    private static final double SHARE_OF_WORDS = 0.3;

    @Override
    public void read(Path file, PageWriter to) throws IOException {
        String text = decoded(Files.readAllBytes(file));
        if (isNoLanguage(text)) throw new Refusal(Reason.NO_TEXT);
        for (String page : text.split("\f", -1)) {
            to.write(page);
            to.endPage();
        }
    }

    /// UTF-8 and UTF-16 say so themselves. Of the old ones, the one in which the words with marks are
    /// Vietnamese.
    static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) return new String(bytes, StandardCharsets.UTF_16);
        if (startsWith(bytes, 0xFE, 0xFF)) return new String(bytes, StandardCharsets.UTF_16);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return likelier(new String(bytes, WINDOWS_VIETNAMESE), OldLetters.decoded(bytes));
        }
    }

    private static String likelier(String windows, String tcvn3) {
        return OldLetters.likeness(tcvn3) > OldLetters.likeness(windows) ? tcvn3 : windows;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean isNoLanguage(String text) {
        long visible = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        if (visible < FEW_CHARACTERS) return false;
        int inWords = WORD.matcher(text)
                .results()
                .mapToInt(word -> word.group().length())
                .sum();
        return inWords < SHARE_OF_WORDS * visible;
    }
}
