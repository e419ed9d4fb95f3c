package vn.sotay.admin.accounts;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.security.Credentials;
import vn.sotay.admin.security.LiveSessions;
import vn.sotay.admin.security.SecondFactor;
import vn.sotay.admin.security.secrets.Draft;
import vn.sotay.admin.storage.accounts.AccountLinks;
import vn.sotay.admin.storage.accounts.AccountList;
import vn.sotay.admin.storage.accounts.AccountRow;

/// An account comes into its owner's hands: by a link that is good once, its owner sets password and second
/// factor. All sessions from before end.
public final class Handover {
    private final AccountLinks links;
    private final Holding holding;
    private final AuditTrail trail;
    private final TransactionOperations transactions;
    private final InstantSource time;

    /// What an account holds.
    public record Holding(Credentials credentials, SecondFactor factor, LiveSessions sessions, AccountList accounts) {}

    /// @param recoveryCodes to be shown now, and never again
    public record Done(AccountId account, List<String> recoveryCodes) {}

    public Handover(
            AccountLinks links,
            Holding holding,
            AuditTrail trail,
            TransactionOperations transactions,
            InstantSource time) {
        this.links = links;
        this.holding = holding;
        this.trail = trail;
        this.transactions = transactions;
        this.time = time;
    }

    /// Empty when the link is not good any more.
    public Optional<AccountLinks.Owner> ownerOf(String token) {
        return links.ownerOf(token, time.instant());
    }

    /// @param provenBy the step of the code that the app showed
    public Optional<Done> complete(String token, Draft draft, long provenBy, String address) {
        return Objects.requireNonNull(transactions.execute(started -> {
            Optional<AccountId> account = ownerOf(token).map(AccountLinks.Owner::account);
            return account.filter(owner -> links.use(token, time.instant()))
                    .map(owner -> keep(owner, draft, provenBy, address));
        }));
    }

    private Done keep(AccountId account, Draft draft, long provenBy, String address) {
        holding.credentials().keepPassword(account, draft.passwordHash(), time.instant());
        List<String> codes = holding.factor().set(account, draft.secret(), provenBy);
        holding.sessions().endAll(account);
        AuditEvent.Actor actor = new AuditEvent.Actor(Optional.of(account), Optional.empty(), address);
        AuditEvent.About about = AuditEvent.About.account(
                account, holding.accounts().find(account).flatMap(AccountRow::unit));
        trail.record(new AuditEvent(actor, AuditAction.PASSWORD_CHANGED, about, AuditEvent.Change.NONE));
        trail.record(new AuditEvent(actor, AuditAction.SECOND_FACTOR_SET, about, AuditEvent.Change.NONE));
        return new Done(account, codes);
    }
}
