package vn.sotay.admin.security.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Seals bytes with AES-GCM. Each is tied to what it belongs to, so that it cannot be moved elsewhere.
public final class SecretBox {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    public SecretBox(DerivedKeys keys, String purpose) {
        this.key = keys.of(purpose, "AES");
    }

    public String seal(byte[] secret, String belongsTo) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, belongsTo).doFinal(secret);
            ByteBuffer both =
                    ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(both.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Empty when it was changed, belongs to something else, or was sealed with another key.
    public Optional<byte[]> open(String sealed, String belongsTo) {
        return bytesOf(sealed).filter(bytes -> bytes.length > NONCE).flatMap(bytes -> opened(bytes, belongsTo));
    }

    private static Optional<byte[]> bytesOf(String sealed) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(sealed.getBytes(StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> opened(byte[] sealed, String belongsTo) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        parts.get(nonce);
        byte[] rest = new byte[parts.remaining()];
        parts.get(rest);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, belongsTo).doFinal(rest));
        } catch (GeneralSecurityException forged) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String belongsTo) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
