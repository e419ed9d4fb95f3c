package vn.sotay.admin.pages.audit;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEntryId;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.audit.AuditEntries;
import vn.sotay.organisation.access.Permission;

/// One entry, with what was said before and after where the reader may see it. Seeing what a person's
/// record said is a look at that record.
@Controller
class AuditEntryPage {
    private final AuditEntries entries;
    private final AuditTrail trail;
    private final MessageSource messages;

    AuditEntryPage(AuditEntries entries, AuditTrail trail, MessageSource messages) {
        this.entries = entries;
        this.trail = trail;
        this.messages = messages;
    }

    @Requires(Permission.SEE_AUDIT)
    @GetMapping("/admin/audit/{entry}")
    String page(@PathVariable AuditEntryId entry, SignedIn caller, Locale locale, Model model) {
        AuditEntries.Detail detail = entries.find(entry).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        AuditWords words = new AuditWords(messages, locale, caller);
        model.addAttribute("line", words.line(detail.row()));
        model.addAttribute("mayBeSeen", words.seesValues());
        if (words.seesValues()) {
            recordLook(detail, caller);
            model.addAttribute("fields", words.fields(detail));
        }
        return "admin/audit/entry";
    }

    private void recordLook(AuditEntries.Detail detail, SignedIn caller) {
        detail.member()
                .flatMap(member -> detail.unit().map(unit -> AuditEvent.About.member(member, unit)))
                .ifPresent(about -> trail.record(AuditEvent.of(caller, AuditAction.MEMBER_SEEN, about)));
    }
}
