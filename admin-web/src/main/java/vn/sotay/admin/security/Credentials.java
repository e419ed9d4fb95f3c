package vn.sotay.admin.security;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import vn.sotay.admin.access.AccountId;
import vn.sotay.organisation.UnitId;

/// What signing in asks of the store. A closed account is not there.
public interface Credentials {
    /// Of an open account that has a password.
    Optional<Kept> find(String login);

    Optional<Kept> find(AccountId account);

    /// The account of the person whom the shared sign-in calls by this name, in lower case.
    Optional<AccountId> atSharedSignIn(String externalName);

    Optional<Factor> factorOf(AccountId account);

    /// Whether the step is later than the last accepted one; it is then the last accepted one.
    boolean acceptStep(AccountId account, long step);

    /// Whether the code was there and unused; it is then used.
    boolean useRecoveryCode(AccountId account, byte[] digest, Instant now);

    void keepPassword(AccountId account, String passwordHash, Instant now);

    /// Replaces the second factor, and all recovery codes with it.
    void keepFactor(AccountId account, Factor factor, Collection<byte[]> recoveryCodes, Instant now);

    void keepRecoveryCodes(AccountId account, Collection<byte[]> recoveryCodes);

    /// Remembers the moment.
    ///
    /// @return where the account is held
    Optional<UnitId> signedIn(AccountId account, Instant now);

    /// @param passwordHash Argon2 with its parameters
    /// @param hasFactor    whether a second factor is set
    /// @param demo         an account of the demo needs none
    record Kept(
            AccountId account,
            String login,
            Optional<UnitId> unit,
            String passwordHash,
            boolean hasFactor,
            boolean demo) {}

    /// @param sealed the secret of the authenticator app, sealed for this account
    /// @param step   the last accepted one
    record Factor(String sealed, long step) {}
}
