package vn.sotay.admin.accounts;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.sotay.admin.security.SecondFactor;
import vn.sotay.admin.security.secrets.DerivedKeys;
import vn.sotay.admin.security.secrets.Draft;
import vn.sotay.admin.security.secrets.SecretBox;
import vn.sotay.organisation.access.PasswordFault;
import vn.sotay.organisation.access.PasswordRule;

/// Password and second factor are set in two forms: the first takes the password, the second shows the
/// secret and takes a code that proves the app has it. Until then nothing is stored: the second form carries
/// a sealed {@link Draft}.
public final class NewCredentials {
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final PasswordEncoder encoder;
    private final SecondFactor factor;
    private final SecretBox box;
    private final InstantSource time;

    public NewCredentials(PasswordEncoder encoder, SecondFactor factor, DerivedKeys keys, InstantSource time) {
        this.encoder = encoder;
        this.factor = factor;
        this.box = new SecretBox(keys, "draft of credentials");
        this.time = time;
    }

    public Optional<PasswordFault> faultOf(String password, String login, String name) {
        return PasswordRule.faultOf(password, List.of(login, name));
    }

    public String hash(String password) {
        return encoder.encode(password);
    }

    /// A draft with a fresh secret for the app.
    public Draft draft(String login, String name, Optional<String> password) {
        return new Draft(
                login,
                name,
                password.map(this::hash).orElse(""),
                factor.freshSecret(),
                time.instant().plus(PATIENCE));
    }

    /// @param belongsTo the link or the account that it is for
    public String sealed(Draft draft, String belongsTo) {
        return draft.sealed(box, belongsTo);
    }

    public Optional<Draft> open(String sealed, String belongsTo) {
        return Draft.open(box, sealed, belongsTo, time.instant());
    }

    /// Empty when the code does not come from the secret.
    public OptionalLong proof(Draft draft, String code) {
        return factor.proof(draft.secret(), code);
    }
}
