package vn.sotay.admin.pages.directives;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.pages.account.Told;
import vn.sotay.admin.pages.library.OpenDocuments;
import vn.sotay.admin.storage.directives.Directives;
import vn.sotay.admin.storage.organisation.UnitTree;
import vn.sotay.directives.DirectiveId;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentWording;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;

/// Names the committees that must act on a document, what they must issue, and by when.
@Controller
class NewDirectivePage {
    private static final List<DocumentKind> KINDS = List.of(
            DocumentKind.PROGRAMME,
            DocumentKind.PLAN,
            DocumentKind.RESOLUTION,
            DocumentKind.GUIDANCE,
            DocumentKind.REPORT);

    private final OpenDocuments documents;
    private final Directives directives;
    private final UnitTree tree;
    private final Keeping keeping;

    /// What is kept and said besides.
    @Component
    record Keeping(AuditTrail trail, Told told, InstantSource time) {}

    NewDirectivePage(OpenDocuments documents, Directives directives, UnitTree tree, Keeping keeping) {
        this.documents = documents;
        this.directives = directives;
        this.tree = tree;
        this.keeping = keeping;
    }

    /// @param parent the directive that is handed down
    record Form(
            @Nullable List<UnitId> units,
            @Nullable String what,
            @Nullable String due,
            Optional<DirectiveId> parent,
            @Nullable String form) {
        static Form empty(Optional<DirectiveId> parent) {
            return new Form(List.of(), "PLAN", "", parent, UUID.randomUUID().toString());
        }

        List<UnitId> chosen() {
            return units == null ? List.of() : units;
        }

        public boolean chose(UnitId unit) {
            return chosen().contains(unit);
        }

        Optional<DocumentKind> kind() {
            return KINDS.stream().filter(kind -> kind.name().equals(what)).findFirst();
        }

        Optional<LocalDate> day() {
            try {
                return due == null ? Optional.empty() : Optional.of(LocalDate.parse(due));
            } catch (DateTimeParseException typed) {
                return Optional.empty();
            }
        }

        UUID key() {
            try {
                return UUID.fromString(form == null ? "" : form);
            } catch (IllegalArgumentException forged) {
                return UUID.randomUUID();
            }
        }

        Map<String, String> faults(LocalDate today) {
            Map<String, String> faults = new LinkedHashMap<>();
            if (chosen().isEmpty()) faults.put("units", "directives.fault.units");
            if (kind().isEmpty()) faults.put("what", "directives.fault.what");
            if (day().isEmpty()) faults.put("due", "directives.fault.due");
            else if (day().get().isBefore(today)) faults.put("due", "directives.fault.due.past");
            return faults;
        }
    }

    @Requires(value = Permission.TRACK_DIRECTIVES, looking = true)
    @GetMapping("/admin/library/{document}/directive")
    String page(
            @PathVariable DocumentId document,
            @RequestParam Optional<DirectiveId> parent,
            SignedIn caller,
            Model model) {
        return shown(open(document, caller), Form.empty(parent), Map.of(), caller, model);
    }

    /// Changes nothing of the document, so it may belong to a committee above.
    @Requires(value = Permission.TRACK_DIRECTIVES, looking = true)
    @PostMapping("/admin/library/{document}/directive")
    String give(
            @PathVariable DocumentId document,
            @ModelAttribute("form") Form form,
            SignedIn caller,
            Model model,
            RedirectAttributes flash) {
        Document about = open(document, caller);
        Map<String, String> faults = form.faults(VietnamTime.day(keeping.time().instant()));
        if (!faults.isEmpty()) return shown(about, form, faults, caller, model);
        DirectiveId given = directives.give(
                new Directives.Draft(
                        form.key(),
                        form.parent(),
                        own(caller),
                        new Directives.About(
                                about.id(),
                                DocumentWording.nameAndTitle(about),
                                about.access().isInternal(),
                                form.kind().orElseThrow()),
                        form.day().orElseThrow(),
                        form.chosen()),
                caller,
                keeping.time().instant());
        keeping.trail()
                .record(AuditEvent.of(
                        caller,
                        AuditAction.DIRECTIVE_GIVEN,
                        new AuditEvent.About("directive", given.toString(), caller.unit())));
        flash.addFlashAttribute(
                "done", keeping.told().of("directives.done.given", form.chosen().size()));
        return "redirect:/admin/directives/" + given;
    }

    private Document open(DocumentId document, SignedIn caller) {
        OpenDocuments.Open open = documents.open(document, caller);
        if (!open.readsText()) throw new Refused(HttpStatus.FORBIDDEN);
        return open.whole().document();
    }

    private static UnitId own(SignedIn caller) {
        return caller.unit().orElseThrow(() -> new Refused(HttpStatus.FORBIDDEN));
    }

    private String shown(Document about, Form form, Map<String, String> faults, SignedIn caller, Model model) {
        model.addAttribute("document", about);
        model.addAttribute("name", DocumentWording.nameAndTitle(about));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("below", tree.below(own(caller)));
        model.addAttribute("kinds", KINDS);
        model.addAttribute("today", VietnamTime.day(keeping.time().instant()));
        return "admin/directives/form";
    }
}
