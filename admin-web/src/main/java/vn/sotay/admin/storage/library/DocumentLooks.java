package vn.sotay.admin.storage.library;

import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.documents.Document;

/// The trace of whoever reads what is restricted, or takes a document along.
public record DocumentLooks(AuditTrail trail) {
    public void saw(SignedIn caller, Document document) {
        record(caller, AuditAction.DOCUMENT_SEEN, document);
    }

    public void tookAlong(SignedIn caller, Document document) {
        record(caller, AuditAction.DOCUMENT_EXPORTED, document);
    }

    private void record(SignedIn caller, AuditAction action, Document document) {
        trail.record(AuditEvent.of(caller, action, AuditEvent.About.document(document.id(), document.owner())));
    }
}
