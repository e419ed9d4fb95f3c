package vn.sotay.admin.access;

import java.io.Serializable;
import java.security.Principal;

/// All that a session knows of who is signed in.
public record AccountPrincipal(long id) implements Principal, Serializable {
    public AccountId account() {
        return new AccountId(id);
    }

    @Override
    public String getName() {
        return Long.toString(id);
    }
}
