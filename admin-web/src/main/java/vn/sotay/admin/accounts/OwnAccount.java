package vn.sotay.admin.accounts;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.security.Credentials;
import vn.sotay.admin.security.LiveSessions;
import vn.sotay.admin.security.SecondFactor;
import vn.sotay.admin.security.SessionId;
import vn.sotay.admin.security.secrets.Draft;

/// What somebody who is signed in changes about their own account. That they know their password was asked
/// before.
public final class OwnAccount {
    private final Credentials credentials;
    private final SecondFactor factor;
    private final LiveSessions sessions;
    private final AuditTrail trail;
    private final TransactionOperations transactions;
    private final InstantSource time;

    public OwnAccount(
            Credentials credentials,
            SecondFactor factor,
            LiveSessions sessions,
            AuditTrail trail,
            TransactionOperations transactions,
            InstantSource time) {
        this.credentials = credentials;
        this.factor = factor;
        this.sessions = sessions;
        this.trail = trail;
        this.transactions = transactions;
        this.time = time;
    }

    /// Ends all other sessions: whoever sits there may know the old password.
    public void changePassword(SignedIn caller, SessionId here, String passwordHash) {
        inTransaction(() -> {
            credentials.keepPassword(caller.account(), passwordHash, time.instant());
            sessions.endOthers(caller.account(), here);
            return record(caller, AuditAction.PASSWORD_CHANGED);
        });
    }

    /// @return recovery codes, to be shown now and never again
    public List<String> setFactor(SignedIn caller, Draft draft, long provenBy) {
        return inTransaction(() -> {
            List<String> codes = factor.set(caller.account(), draft.secret(), provenBy);
            record(caller, AuditAction.SECOND_FACTOR_SET);
            return codes;
        });
    }

    /// @return recovery codes, to be shown now and never again
    public List<String> renewRecoveryCodes(SignedIn caller) {
        return inTransaction(() -> {
            List<String> codes = factor.renewRecoveryCodes(caller.account());
            record(caller, AuditAction.SECOND_FACTOR_SET);
            return codes;
        });
    }

    /// Whether there was such a session of one's own.
    public boolean endSession(SignedIn caller, SessionId session) {
        return inTransaction(
                () -> sessions.endOne(caller.account(), session) && record(caller, AuditAction.SESSIONS_ENDED));
    }

    public void endOtherSessions(SignedIn caller, SessionId here) {
        inTransaction(() -> {
            sessions.endOthers(caller.account(), here);
            return record(caller, AuditAction.SESSIONS_ENDED);
        });
    }

    private boolean record(SignedIn caller, AuditAction action) {
        trail.record(AuditEvent.of(caller, action, AuditEvent.About.account(caller.account(), caller.unit())));
        return true;
    }

    private <T> T inTransaction(Supplier<T> act) {
        return Objects.requireNonNull(transactions.execute(started -> act.get()));
    }
}
