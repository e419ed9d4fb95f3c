package vn.sotay.admin.storage.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sotay.organisation.access.Role;

/// One entry as a list shows it: without what a record said.
///
/// @param address where from: an IP address, a channel's name, or "system"
/// @param fields  the names of what changed
public record AuditRow(long id, Instant at, Who who, What what, String address, List<String> fields) {

    /// @param name   of the account or, in chat, of the member; empty for the system and for the erased
    /// @param role   of the account; empty for a member in chat and for the system
    /// @param member whether it was a member in chat
    public record Who(Optional<String> name, Optional<Role> role, boolean member) {}

    /// @param action may be a word of an earlier version
    /// @param name of the subject, where it has one still
    /// @param role of the account that is the subject
    /// @param unit where the subject belongs
    public record What(
            String action, String kind, String id, Optional<String> name, Optional<Role> role, Optional<String> unit) {}
}
