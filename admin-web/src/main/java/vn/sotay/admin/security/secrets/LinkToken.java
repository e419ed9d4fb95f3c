package vn.sotay.admin.security.secrets;

import java.security.SecureRandom;
import java.util.Base64;

/// The secret part of a link: 256 random bits.
public final class LinkToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private LinkToken() {}

    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
