package vn.sotay.admin.storage.audit;

import java.time.Instant;
import java.util.Optional;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.organisation.UnitId;

/// Which entries are asked for.
///
/// @param scope the unit at the top of what may be read; empty for the whole installation
public record AuditFilter(
        Optional<UnitId> scope, Span span, Optional<AuditAction> action, Optional<Who> who, Optional<About> about) {

    /// @param until exclusive
    public record Span(Instant from, Instant until) {}

    /// @param words      of the account's name, with or without tone marks
    /// @param alsoMembers whether accounts of members who hold no office may be found by their name
    public record Who(String words, boolean alsoMembers) {}

    /// @param kind as in the entry: "unit", "member", "account", …
    /// @param id   empty for all of the kind
    public record About(String kind, Optional<String> id) {}
}
