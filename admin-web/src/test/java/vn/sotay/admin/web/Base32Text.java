package vn.sotay.admin.web;

import java.io.ByteArrayOutputStream;

/// Reads what an authenticator app reads.
public final class Base32Text {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32Text() {}

    public static byte[] bytes(String typed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int waiting = 0;
        int bits = 0;
        for (char letter : typed.replace(" ", "").toCharArray()) {
            waiting = ((waiting << 5) | LETTERS.indexOf(letter)) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(waiting >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
