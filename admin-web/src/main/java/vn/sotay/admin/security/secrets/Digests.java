package vn.sotay.admin.security.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/// Keyed digests: what is stored instead of a link, a recovery code or a typed name.
public final class Digests {
    private final SecretKey key;

    public Digests(DerivedKeys keys, String purpose) {
        this.key = keys.of(purpose, "HmacSHA256");
    }

    public byte[] of(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String textOf(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(of(text));
    }
}
