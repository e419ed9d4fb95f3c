package vn.sotay.admin.security.secrets;

/// The spelling of secrets that authenticator apps read (RFC 4648), without padding.
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int waiting = 0;
        int bits = 0;
        for (byte one : bytes) {
            waiting = ((waiting << 8) | (one & 0xff)) & 0xfff;
            for (bits += 8; bits >= 5; bits -= 5) text.append(LETTERS.charAt((waiting >> (bits - 5)) & 31));
        }
        if (bits > 0) text.append(LETTERS.charAt((waiting << (5 - bits)) & 31));
        return text.toString();
    }
}
