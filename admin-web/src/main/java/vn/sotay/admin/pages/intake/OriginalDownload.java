package vn.sotay.admin.pages.intake;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.pages.FileAnswer;
import vn.sotay.admin.storage.originals.DocumentFiles;
import vn.sotay.admin.storage.originals.Original;
import vn.sotay.admin.storage.originals.OriginalUses;
import vn.sotay.documents.OriginalId;
import vn.sotay.organisation.access.Permission;

/// A kept file as it came. It is always saved, never shown by the browser, whatever it holds.
@Controller
class OriginalDownload {
    private final FileAnswer answer;
    private final OriginalUses uses;
    private final AuditTrail trail;

    OriginalDownload(FileAnswer answer, OriginalUses uses, AuditTrail trail) {
        this.answer = answer;
        this.uses = uses;
        this.trail = trail;
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping("/admin/originals/{original}")
    ResponseEntity<Resource> download(SignedIn caller, @PathVariable OriginalId original) {
        Original file = answer.originals().find(original).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        String name = uses.nameOf(original).orElse("");
        if (!uses.isPublic(original)) look(caller, original, name);
        return answer.saved(new DocumentFiles.Named(0, name, file));
    }

    private void look(SignedIn caller, OriginalId original, String name) {
        AuditEvent.About about =
                new AuditEvent.About("original", name.isEmpty() ? original.digest() : name, uses.unitOf(original));
        trail.record(AuditEvent.of(caller, AuditAction.ORIGINAL_SEEN, about));
    }
}
