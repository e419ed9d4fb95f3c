package vn.sotay.admin.pages.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.originals.Original;
import vn.sotay.admin.storage.originals.Originals;
import vn.sotay.documents.OriginalId;
import vn.sotay.organisation.access.Permission;

/// A kept file as it came. It is always saved, never shown by the browser, whatever it holds.
@Controller
class OriginalDownload {
    private final Originals originals;
    private final AuditTrail trail;

    OriginalDownload(Originals originals, AuditTrail trail) {
        this.originals = originals;
        this.trail = trail;
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping("/admin/originals/{original}")
    void download(SignedIn caller, @PathVariable OriginalId original, HttpServletResponse response) throws IOException {
        Original file = originals.find(original).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        if (!originals.isPublic(original)) look(caller, original);
        response.setContentType(file.type().written());
        response.setContentLengthLong(file.bytes());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(original));
        originals.copy(original, response.getOutputStream());
    }

    private void look(SignedIn caller, OriginalId original) {
        Optional<String> name = originals.nameOf(original);
        AuditEvent.About about =
                new AuditEvent.About("original", name.orElse(original.digest()), originals.unitOf(original));
        trail.record(AuditEvent.of(caller, AuditAction.ORIGINAL_SEEN, about));
    }

    private String attachment(OriginalId original) {
        String name = originals.nameOf(original).filter(one -> !one.isBlank()).orElse("van-ban");
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
