package vn.sotay.admin.storage.originals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What files are told apart by.
public final class Sha256 {
    private Sha256() {}

    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public static String of(MessageDigest ended) {
        return HexFormat.of().formatHex(ended.digest());
    }
}
