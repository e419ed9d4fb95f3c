package vn.sotay.admin.access;

import java.util.Collection;
import java.util.Optional;
import vn.sotay.organisation.UnitId;

/// What the gate asks of the store.
public interface Accounts {
    /// The open account, as it is now. Empty when it was closed or never was.
    ///
    /// @param address where the call came from
    Optional<SignedIn> signedIn(AccountId account, String address);

    /// Whether all of these units are the scope itself or below it. A unit that is not there is not.
    boolean covers(UnitId scope, Collection<UnitId> units);
}
