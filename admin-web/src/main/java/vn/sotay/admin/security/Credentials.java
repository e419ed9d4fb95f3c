package vn.sotay.admin.security;

import java.util.Optional;
import vn.sotay.admin.access.AccountId;

/// What signing in asks of the store.
public interface Credentials {
    /// Of an open account that has a password.
    Optional<Kept> find(String login);

    /// @param passwordHash Argon2 with its parameters
    record Kept(AccountId account, String passwordHash) {}
}
