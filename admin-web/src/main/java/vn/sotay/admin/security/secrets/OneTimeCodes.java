package vn.sotay.admin.security.secrets;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// Time-based one-time codes (TOTP, RFC 6238): six digits, a new one every 30 seconds.
public final class OneTimeCodes {
    private static final int SECRET_BYTES = 20;
    private static final long STEP_SECONDS = 30;

    private final HmacOneTimePasswordGenerator generator = new HmacOneTimePasswordGenerator(6);
    private final SecureRandom random = new SecureRandom();

    public SecretKey freshSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret(secret);
    }

    public static SecretKey secret(byte[] bytes) {
        return new SecretKeySpec(bytes, "HmacSHA1");
    }

    /// The step that the code belongs to: the present one, the one before or the one after, as clocks
    /// differ. Only steps after the last accepted one count, so that a code that was watched is worthless.
    public OptionalLong stepOf(String code, SecretKey secret, Instant now, long lastAccepted) {
        long present = now.getEpochSecond() / STEP_SECONDS;
        for (long step = present - 1; step <= present + 1; step++)
            if (step > lastAccepted && same(code, codeOf(secret, step))) return OptionalLong.of(step);
        return OptionalLong.empty();
    }

    /// What the app shows at that moment.
    public String codeAt(SecretKey secret, Instant moment) {
        return codeOf(secret, moment.getEpochSecond() / STEP_SECONDS);
    }

    private String codeOf(SecretKey secret, long step) {
        try {
            return generator.generateOneTimePasswordString(secret, step, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
