package vn.sotay.channels.zalo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/// By what a message of ours is recognised when Zalo shows it back: SHA-256 of its text, with the kind of its
/// attachment before it. Buttons do not count: Zalo shows the same text with and without them.
public final class ZaloFingerprint {
    private ZaloFingerprint() {}

    public static String ofText(String text) {
        return of("", text);
    }

    /// @param kind `image` or `file`; empty for words
    public static String of(String kind, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
        return sha256((kind.isEmpty() ? plain : kind + "\n" + plain).getBytes(StandardCharsets.UTF_8));
    }

    /// Lower-case hexadecimal.
    public static String sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) digest.update(part);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every platform has SHA-256", every);
        }
    }
}
