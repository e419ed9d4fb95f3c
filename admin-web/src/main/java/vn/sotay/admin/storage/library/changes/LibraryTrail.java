package vn.sotay.admin.storage.library.changes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.UnitId;

/// Writes down what was done to documents.
final class LibraryTrail {
    private final AuditTrail trail;

    LibraryTrail(AuditTrail trail) {
        this.trail = trail;
    }

    /// With the fields that differ.
    void changed(
            SignedIn caller, DocumentId document, UnitId owner, Map<String, String> before, Map<String, String> after) {
        Map<String, String> was = new LinkedHashMap<>(before);
        Map<String, String> is = new LinkedHashMap<>(after);
        before.forEach((field, value) -> {
            if (value.equals(after.get(field))) {
                was.remove(field);
                is.remove(field);
            }
        });
        record(caller, AuditAction.DOCUMENT_CHANGED, document, owner, new AuditEvent.Change(Optional.empty(), was, is));
    }

    void done(SignedIn caller, AuditAction action, DocumentId document, UnitId owner) {
        record(caller, action, document, owner, AuditEvent.Change.NONE);
    }

    private void record(
            SignedIn caller, AuditAction action, DocumentId document, UnitId owner, AuditEvent.Change change) {
        trail.record(AuditEvent.of(caller, action, AuditEvent.About.document(document, owner))
                .with(change));
    }
}
