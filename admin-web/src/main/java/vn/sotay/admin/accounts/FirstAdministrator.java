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
import vn.sotay.admin.security.SecondFactor;
import vn.sotay.admin.security.secrets.Draft;
import vn.sotay.admin.storage.accounts.AccountChanges;
import vn.sotay.admin.storage.setup.SetUpLink;
import vn.sotay.organisation.access.Role;

/// The first account of an installation (*người quản trị đầu tiên*), made by whoever can read the log of its
/// first start.
public final class FirstAdministrator {
    private final SetUpLink link;
    private final Making making;
    private final AuditTrail trail;
    private final TransactionOperations transactions;
    private final InstantSource time;

    /// What makes an account.
    public record Making(AccountChanges accounts, Credentials credentials, SecondFactor factor) {}

    public FirstAdministrator(
            SetUpLink link, Making making, AuditTrail trail, TransactionOperations transactions, InstantSource time) {
        this.link = link;
        this.making = making;
        this.trail = trail;
        this.transactions = transactions;
        this.time = time;
    }

    /// What the start prints; empty once there is an administrator.
    public Optional<String> link() {
        return link.isWanted() ? Optional.of(link.issue(time.instant())) : Optional.empty();
    }

    public boolean isOpen(String token) {
        return link.isGood(token, time.instant());
    }

    public boolean hasLogin(String login) {
        return making.accounts().hasLogin(login);
    }

    /// Empty when the link is not good any more, or somebody was quicker.
    public Optional<Handover.Done> complete(String token, Draft draft, long provenBy, String address) {
        return Objects.requireNonNull(transactions.execute(started -> {
            if (!link.use(token, time.instant())) {
                started.setRollbackOnly();
                return Optional.empty();
            }
            Optional<AccountId> account = making.accounts().create(draft.login(), holder(draft), time.instant());
            if (account.isEmpty()) started.setRollbackOnly();
            return account.map(id -> new Handover.Done(id, keep(id, draft, provenBy, address)));
        }));
    }

    private static AccountChanges.Holder holder(Draft draft) {
        return new AccountChanges.Holder(
                draft.name(), Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<String> keep(AccountId account, Draft draft, long provenBy, String address) {
        making.credentials().keepPassword(account, draft.passwordHash(), time.instant());
        List<String> codes = making.factor().set(account, draft.secret(), provenBy);
        trail.record(new AuditEvent(
                new AuditEvent.Actor(Optional.of(account), Optional.empty(), address),
                AuditAction.ACCOUNT_CREATED,
                AuditEvent.About.account(account, Optional.empty()),
                AuditEvent.Change.NONE));
        return codes;
    }
}
