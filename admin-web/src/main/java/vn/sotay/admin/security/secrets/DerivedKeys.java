package vn.sotay.admin.security.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/// A key of its own for each purpose, all from the installation's one (HKDF, RFC 5869). Whoever learns one
/// of them learns nothing of the others.
public final class DerivedKeys {
    private final SecretKey master;

    public DerivedKeys(SecretKey master) {
        this.master = master;
    }

    /// @param purpose never changes once something was protected with its key
    SecretKey of(String purpose, String algorithm) {
        try {
            byte[] info = ("sotay/" + purpose).getBytes(StandardCharsets.UTF_8);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract().addIKM(master).thenExpand(info, 32));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
