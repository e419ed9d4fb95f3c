package vn.sotay.admin.storage.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import vn.sotay.enrolment.EnrolmentCode;

/// HMAC-SHA-256 of a code. Keyed, because 31⁸ codes are few enough to try all against a plain digest.
public final class CodeDigest {
    private final SecretKey key;

    public CodeDigest(SecretKey key) {
        this.key = key;
    }

    byte[] of(EnrolmentCode code) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(code.value().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
