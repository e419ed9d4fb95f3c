package vn.sotay.admin.security;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.crypto.SecretKey;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.security.secrets.DerivedKeys;
import vn.sotay.admin.security.secrets.Digests;
import vn.sotay.admin.security.secrets.OneTimeCodes;
import vn.sotay.admin.security.secrets.RecoveryCodes;
import vn.sotay.admin.security.secrets.SecretBox;

/// The second factor of an account (*xác thực hai bước*): an authenticator app, and recovery codes on paper.
public final class SecondFactor {
    private static final long NONE_YET = 0;

    private final Credentials credentials;
    private final InstantSource time;
    private final SecretBox box;
    private final Digests digests;
    private final OneTimeCodes codes = new OneTimeCodes();
    private final RecoveryCodes recovery = new RecoveryCodes();

    public SecondFactor(Credentials credentials, DerivedKeys keys, InstantSource time) {
        this.credentials = credentials;
        this.time = time;
        this.box = new SecretBox(keys, "second factor");
        this.digests = new Digests(keys, "recovery code");
    }

    public enum Answer {
        CODE,
        RECOVERY_CODE,
        WRONG
    }

    /// Whether the code is right; it is used up by that.
    public Answer use(AccountId account, String typed) {
        if (RecoveryCodes.isLike(typed))
            return credentials.useRecoveryCode(account, digestOf(account, typed), time.instant())
                    ? Answer.RECOVERY_CODE
                    : Answer.WRONG;
        return credentials
                .factorOf(account)
                .map(factor -> useCode(account, factor, digitsOf(typed)))
                .orElse(Answer.WRONG);
    }

    private Answer useCode(AccountId account, Credentials.Factor factor, String code) {
        Optional<SecretKey> secret =
                box.open(factor.sealed(), account.toString()).map(OneTimeCodes::secret);
        OptionalLong step = secret.isPresent()
                ? codes.stepOf(code, secret.get(), time.instant(), factor.step())
                : OptionalLong.empty();
        return step.isPresent() && credentials.acceptStep(account, step.getAsLong()) ? Answer.CODE : Answer.WRONG;
    }

    public SecretKey freshSecret() {
        return codes.freshSecret();
    }

    /// The step that proves that the app has the secret. Empty when the code is wrong.
    public OptionalLong proof(SecretKey secret, String typed) {
        return codes.stepOf(digitsOf(typed), secret, time.instant(), NONE_YET);
    }

    /// Keeps the secret, and gives fresh recovery codes, which are shown now and never again.
    public List<String> set(AccountId account, SecretKey secret, long provenBy) {
        List<String> fresh = recovery.fresh();
        Instant now = time.instant();
        Credentials.Factor factor = new Credentials.Factor(box.seal(secret.getEncoded(), account.toString()), provenBy);
        credentials.keepFactor(account, factor, digestsOf(account, fresh), now);
        return fresh;
    }

    public List<String> renewRecoveryCodes(AccountId account) {
        List<String> fresh = recovery.fresh();
        credentials.keepRecoveryCodes(account, digestsOf(account, fresh));
        return fresh;
    }

    private List<byte[]> digestsOf(AccountId account, List<String> fresh) {
        return fresh.stream().map(code -> digestOf(account, code)).toList();
    }

    private byte[] digestOf(AccountId account, String code) {
        return digests.of(account + " " + RecoveryCodes.bare(code));
    }

    private static String digitsOf(String typed) {
        return typed.replaceAll("[\\s.\\-]", "");
    }
}
