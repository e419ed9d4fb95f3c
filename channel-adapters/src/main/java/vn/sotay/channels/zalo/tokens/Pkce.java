package vn.sotay.channels.zalo.tokens;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import vn.sotay.channels.zalo.ZaloFingerprint;

/// Proof that who exchanges a code is who asked for it (RFC 7636, method S256).
final class Pkce {
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 43;

    private Pkce() {}

    /// Letters and digits only, as Zalo's own pages make them.
    static String verifier(SecureRandom random) {
        StringBuilder verifier = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) verifier.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return verifier.toString();
    }

    static String challenge(String verifier) {
        byte[] hash = HexFormat.of().parseHex(ZaloFingerprint.sha256(verifier.getBytes(StandardCharsets.US_ASCII)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
