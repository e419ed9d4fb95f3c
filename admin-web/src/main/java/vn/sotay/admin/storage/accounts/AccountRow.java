package vn.sotay.admin.storage.accounts;

import java.time.Instant;
import java.util.Optional;
import vn.sotay.admin.access.AccountId;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Role;

/// An account as lists and its page show it.
///
/// @param nameKey  the name without marks, by which lists are sorted
/// @param unitName the name of the unit where it is held
public record AccountRow(
        AccountId id,
        String login,
        String name,
        String nameKey,
        Role role,
        Optional<UnitId> unit,
        Optional<String> unitName,
        Optional<Person> member,
        Access access) {

    /// The member whose account it is.
    public record Person(MemberId id, String name) {}

    /// How far the person can get in.
    ///
    /// @param externalName who it is at the shared sign-in
    public record Access(
            boolean demo,
            boolean hasPassword,
            boolean hasFactor,
            Optional<String> externalName,
            Optional<Instant> closedAt,
            Optional<Instant> lastSignInAt) {}

    public enum State {
        OPEN,
        WAITING,
        CLOSED
    }

    /// An account waits until its owner has used the link.
    public State state() {
        if (access.closedAt().isPresent()) return State.CLOSED;
        return access.hasPassword() || access.externalName().isPresent() ? State.OPEN : State.WAITING;
    }
}
