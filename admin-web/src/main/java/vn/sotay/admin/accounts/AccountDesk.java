package vn.sotay.admin.accounts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.security.LiveSessions;
import vn.sotay.admin.storage.accounts.AccountChanges;
import vn.sotay.admin.storage.accounts.AccountChanges.Holder;
import vn.sotay.admin.storage.accounts.AccountLinks;
import vn.sotay.admin.storage.accounts.AccountList;
import vn.sotay.admin.storage.accounts.AccountRow;
import vn.sotay.organisation.access.AccountRefusal;
import vn.sotay.organisation.access.AccountRules;

/// Makes, changes and closes other people's accounts. That the account and the unit lie in the caller's
/// scope was asked by the gate; whether the roles are theirs to give is asked here.
public final class AccountDesk {
    private final Store store;
    private final LiveSessions sessions;
    private final AuditTrail trail;
    private final TransactionOperations transactions;
    private final InstantSource time;

    public record Store(AccountList list, AccountChanges changes, AccountLinks links) {}

    public sealed interface Outcome {
        /// @param link the secret part of a new link, to be shown once; empty where none was made
        record Done(AccountId account, Optional<String> link) implements Outcome {}

        record Refused(AccountRefusal why) implements Outcome {}

        /// Another account has the login name, or the name at the shared sign-in.
        record Taken() implements Outcome {}
    }

    public AccountDesk(
            Store store,
            LiveSessions sessions,
            AuditTrail trail,
            TransactionOperations transactions,
            InstantSource time) {
        this.store = store;
        this.sessions = sessions;
        this.trail = trail;
        this.transactions = transactions;
        this.time = time;
    }

    public Optional<AccountRow> find(AccountId account) {
        return store.list().find(account);
    }

    public boolean hasLogin(String login) {
        return store.changes().hasLogin(login);
    }

    public Outcome create(SignedIn caller, String login, Holder holder) {
        if (!caller.role().mayGrant(holder.role())) return new Outcome.Refused(AccountRefusal.ROLE_NOT_YOURS);
        return inTransaction(() -> {
            Optional<AccountId> made = store.changes().create(login, holder, time.instant());
            if (made.isEmpty()) return new Outcome.Taken();
            AccountRow row = store.list().find(made.get()).orElseThrow();
            record(caller, AuditAction.ACCOUNT_CREATED, row, AccountDifference.of(row));
            return link(caller, row);
        });
    }

    public Outcome change(SignedIn caller, AccountId account, Holder holder) {
        return inTransaction(() -> {
            AccountRow before = row(account);
            boolean moves = before.role() != holder.role() || !before.unit().equals(holder.unit());
            AccountRules.Holder now = holderOf(caller, before);
            Optional<AccountRefusal> refusal = moves
                    ? AccountRules.moving(caller.role(), now, holder.role())
                    : AccountRules.touching(caller.role(), now);
            if (refusal.isPresent()) return new Outcome.Refused(refusal.get());
            if (!store.changes().change(account, holder)) return new Outcome.Taken();
            record(caller, AuditAction.ACCOUNT_CHANGED, before, AccountDifference.between(before, row(account)));
            return done(account);
        });
    }

    public Outcome close(SignedIn caller, AccountId account) {
        return inTransaction(() -> {
            AccountRow row = row(account);
            Optional<AccountRefusal> refusal = AccountRules.closing(caller.role(), holderOf(caller, row));
            if (refusal.isPresent()) return new Outcome.Refused(refusal.get());
            store.changes().close(account, time.instant());
            store.links().withdraw(account);
            sessions.endAll(account);
            record(caller, AuditAction.ACCOUNT_CLOSED, row, AuditEvent.Change.NONE);
            return done(account);
        });
    }

    public Outcome reopen(SignedIn caller, AccountId account) {
        return touch(caller, account, row -> {
            store.changes().reopen(account);
            record(caller, AuditAction.ACCOUNT_REOPENED, row, AuditEvent.Change.NONE);
            return done(account);
        });
    }

    /// A link by which the owner sets password and second factor anew. The old ones, and all sessions, end
    /// here and now.
    public Outcome issueLink(SignedIn caller, AccountId account) {
        return inTransaction(() -> {
            AccountRow row = row(account);
            Optional<AccountRefusal> refusal = AccountRules.handingAnew(caller.role(), holderOf(caller, row));
            if (refusal.isPresent()) return new Outcome.Refused(refusal.get());
            store.changes().clearCredentials(account);
            sessions.endAll(account);
            return link(caller, row);
        });
    }

    public Outcome endSessions(SignedIn caller, AccountId account) {
        return touch(caller, account, row -> {
            sessions.endAll(account);
            record(caller, AuditAction.SESSIONS_ENDED, row, AuditEvent.Change.NONE);
            return done(account);
        });
    }

    private Outcome touch(SignedIn caller, AccountId account, Act act) {
        return inTransaction(() -> {
            AccountRow row = row(account);
            return AccountRules.touching(caller.role(), holderOf(caller, row))
                    .<Outcome>map(Outcome.Refused::new)
                    .orElseGet(() -> act.on(row));
        });
    }

    private interface Act {
        Outcome on(AccountRow row);
    }

    private Outcome link(SignedIn caller, AccountRow row) {
        Instant until = time.instant().plus(AccountLinks.GOOD_FOR);
        String token = store.links().issue(row.id(), until);
        record(caller, AuditAction.PASSWORD_LINK_ISSUED, row, AuditEvent.Change.NONE);
        return new Outcome.Done(row.id(), Optional.of(token));
    }

    private Outcome inTransaction(Supplier<Outcome> act) {
        return Objects.requireNonNull(transactions.execute(started -> act.get()));
    }

    private AccountRow row(AccountId account) {
        return store.list().find(account).orElseThrow();
    }

    private AccountRules.Holder holderOf(SignedIn caller, AccountRow row) {
        boolean last = row.role().isForEverything() && store.changes().isLastAdministrator(row.id());
        return new AccountRules.Holder(row.role(), row.id().equals(caller.account()), last);
    }

    private void record(SignedIn caller, AuditAction action, AccountRow row, AuditEvent.Change change) {
        trail.record(AuditEvent.of(caller, action, AuditEvent.About.account(row.id(), row.unit()))
                .with(change));
    }

    private static Outcome done(AccountId account) {
        return new Outcome.Done(account, Optional.empty());
    }
}
