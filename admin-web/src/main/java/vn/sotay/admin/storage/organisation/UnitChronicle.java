package vn.sotay.admin.storage.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.organisation.UnitId;

/// Tells each change twice, in the change's own transaction: in the unit's history for its readers and in
/// the audit trail for inspectors.
public final class UnitChronicle {
    private final UnitHistory history;
    private final AuditTrail trail;

    public UnitChronicle(UnitHistory history, AuditTrail trail) {
        this.history = history;
        this.trail = trail;
    }

    void tell(UnitHistory.Entry entry, String field, Basis basis) {
        history.add(entry, basis);
        trail.record(AuditEvent.of(basis.caller(), actionOf(entry.what()), AuditEvent.About.unit(entry.unit()))
                .with(new AuditEvent.Change(
                        Optional.empty(), values(field, entry.before()), after(entry, field, basis))));
    }

    void tell(AuditAction action, AuditEvent.About about, AuditEvent.Change change, Basis basis) {
        trail.record(AuditEvent.of(basis.caller(), action, about).with(change));
    }

    private static AuditAction actionOf(UnitHistory.What what) {
        return switch (what) {
            case ADDED -> AuditAction.UNIT_ADDED;
            case RENAMED, KIND_CHANGED -> AuditAction.UNIT_CHANGED;
            case MOVED -> AuditAction.UNIT_MOVED;
            case MERGED, TOOK_IN -> AuditAction.UNIT_MERGED;
            case DISSOLVED -> AuditAction.UNIT_DISSOLVED;
        };
    }

    private static Map<String, String> after(UnitHistory.Entry entry, String field, Basis basis) {
        Map<String, String> after = new HashMap<>(values(field, entry.after()));
        after.putAll(values("decision", basis.decision()));
        after.put("effectiveOn", basis.effectiveOn().toString());
        after.putAll(values("other", entry.other().map(UnitId::value).orElse("")));
        return after;
    }

    private static Map<String, String> values(String field, String value) {
        return value.isEmpty() ? Map.of() : Map.of(field, value);
    }
}
