package vn.sotay.admin.security;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;

/// Finds out whether somebody is who they say (*kiểm tra đăng nhập*). A name that nobody has gets the same
/// answer as a wrong password, and costs the same time.
public final class SignIn {
    private static final int LONGEST = 200;

    private final Credentials credentials;
    private final PasswordEncoder encoder;
    private final SecondFactor factor;
    private final SignInLimit limit;
    private final AuditTrail trail;
    private final String nobodys;

    public SignIn(
            Credentials credentials,
            PasswordEncoder encoder,
            SecondFactor factor,
            SignInLimit limit,
            AuditTrail trail) {
        this.credentials = credentials;
        this.encoder = encoder;
        this.factor = factor;
        this.limit = limit;
        this.trail = trail;
        this.nobodys = encoder.encode("nobody's password");
    }

    public sealed interface Outcome {
        record Welcome(AccountId account) implements Outcome {}

        /// The password is right; a code of the app is still to come.
        record CodeWanted(AccountId account) implements Outcome {}

        /// The password is right, but there is no second factor yet, and there must be one.
        record FactorMissing(AccountId account) implements Outcome {}

        record Wrong() implements Outcome {}

        record TooMany(Duration pause) implements Outcome {}
    }

    public Outcome withPassword(String typedName, String password, String address) {
        String login = typedName.strip().toLowerCase(Locale.ROOT);
        Optional<Duration> wait = limit.another(login, address);
        if (wait.isPresent()) return new Outcome.TooMany(wait.get());
        Optional<Credentials.Kept> kept = login.length() > LONGEST ? Optional.empty() : credentials.find(login);
        if (!isRight(password, kept)) return wrong(kept.map(Credentials.Kept::account), address);
        limit.succeeded(login, address);
        Credentials.Kept account = kept.orElseThrow();
        if (account.hasFactor()) return new Outcome.CodeWanted(account.account());
        return account.demo() ? new Outcome.Welcome(account.account()) : new Outcome.FactorMissing(account.account());
    }

    /// Of somebody whose password was right a moment ago.
    public Outcome withCode(AccountId account, String typed, String address) {
        String name = "code of " + account;
        Optional<Duration> wait = limit.another(name, address);
        if (wait.isPresent()) return new Outcome.TooMany(wait.get());
        SecondFactor.Answer answer = factor.use(account, typed);
        if (answer == SecondFactor.Answer.WRONG) return wrong(Optional.of(account), address);
        limit.succeeded(name, address);
        if (answer == SecondFactor.Answer.RECOVERY_CODE)
            trail.record(event(Optional.of(account), AuditAction.RECOVERY_CODE_USED, address));
        return new Outcome.Welcome(account);
    }

    /// Whether somebody who is signed in knows their password, asked before what could lock them out. Tries
    /// count here too.
    public boolean knowsPassword(AccountId account, String password, String address) {
        Optional<Credentials.Kept> kept = credentials.find(account);
        String name = "password of " + account;
        if (kept.isEmpty() || limit.another(name, address).isPresent()) return false;
        boolean right = isRight(password, kept);
        if (right) limit.succeeded(name, address);
        return right;
    }

    private boolean isRight(String password, Optional<Credentials.Kept> kept) {
        String hash = kept.map(Credentials.Kept::passwordHash).orElse(nobodys);
        String bounded = password.length() > LONGEST ? password.substring(0, LONGEST) : password;
        return encoder.matches(bounded, hash) && kept.isPresent() && bounded.length() == password.length();
    }

    private Outcome wrong(Optional<AccountId> account, String address) {
        if (limit.mayBeRecorded()) trail.record(event(account, AuditAction.SIGN_IN_FAILED, address));
        return new Outcome.Wrong();
    }

    private AuditEvent event(Optional<AccountId> account, AuditAction action, String address) {
        AuditEvent.About about = account.map(
                        id -> AuditEvent.About.account(id, credentials.find(id).flatMap(Credentials.Kept::unit)))
                .orElseGet(() -> new AuditEvent.About("installation", "sign-in", Optional.empty()));
        AuditEvent.Actor actor = new AuditEvent.Actor(
                action == AuditAction.SIGN_IN_FAILED ? Optional.empty() : account, Optional.empty(), address);
        return new AuditEvent(actor, action, about, AuditEvent.Change.NONE);
    }
}
