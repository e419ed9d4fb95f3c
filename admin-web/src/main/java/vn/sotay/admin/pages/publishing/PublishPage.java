package vn.sotay.admin.pages.publishing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.pages.account.Told;
import vn.sotay.admin.pages.library.OpenDocuments;
import vn.sotay.admin.storage.publishing.Publication;
import vn.sotay.admin.storage.publishing.Publications;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.release.DocumentNotice;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.access.Permission;
import vn.sotay.publishing.Notice;
import vn.sotay.publishing.PublicationId;
import vn.sotay.publishing.PublicationState;

/// What is told, to whom and when: a form that makes a draft. Nobody is told anything here.
@Controller
class PublishPage {
    private final OpenDocuments documents;
    private final Publications publications;
    private final PublishChoices choices;
    private final Told told;
    private final InstantSource time;

    PublishPage(
            OpenDocuments documents, Publications publications, PublishChoices choices, Told told, InstantSource time) {
        this.documents = documents;
        this.publications = publications;
        this.choices = choices;
        this.told = told;
        this.time = time;
    }

    @Requires(value = Permission.PUBLISH, looking = true)
    @GetMapping("/admin/library/{document}/publish")
    String page(@PathVariable DocumentId document, SignedIn caller, Model model) {
        return shown(open(document, caller), PublishForm.empty(), Map.of(), caller, model);
    }

    /// Changes nothing of the document, so it may belong to a committee above.
    @Requires(value = Permission.PUBLISH, looking = true)
    @PostMapping("/admin/library/{document}/publish")
    String make(
            @PathVariable DocumentId document, @ModelAttribute("form") PublishForm form, SignedIn caller, Model model) {
        Document about = open(document, caller);
        Map<String, String> faults = form.faults(time.instant(), choices.rule(own(caller)));
        if (!faults.isEmpty()) return shown(about, form, faults, caller, model);
        PublicationId made = publications.draft(draft(about, form, caller), caller);
        return "redirect:/admin/publications/" + made;
    }

    @Requires(Permission.PUBLISH)
    @GetMapping("/admin/publications/{publication}/edit")
    String edit(@PathVariable PublicationId publication, SignedIn caller, Model model) {
        Publication draft = find(publication);
        if (draft.state() != PublicationState.DRAFT) return "redirect:/admin/publications/" + publication;
        model.addAttribute("publication", publication);
        return shown(about(draft, caller), PublishForm.of(draft), Map.of(), caller, model);
    }

    @Requires(Permission.PUBLISH)
    @PostMapping("/admin/publications/{publication}/edit")
    String change(
            @PathVariable PublicationId publication,
            @ModelAttribute("form") PublishForm form,
            SignedIn caller,
            Model model,
            RedirectAttributes flash) {
        Document about = about(find(publication), caller);
        Map<String, String> faults = form.faults(time.instant(), choices.rule(own(caller)));
        if (!faults.isEmpty()) {
            model.addAttribute("publication", publication);
            return shown(about, form, faults, caller, model);
        }
        boolean changed = publications.change(publication, draft(about, form, caller), caller);
        flash.addFlashAttribute(
                changed ? "done" : "failed", told.of(changed ? "publishing.done.change" : "publishing.notNow"));
        return "redirect:/admin/publications/" + publication;
    }

    private Publication find(PublicationId id) {
        return publications.find(id).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    private Document about(Publication draft, SignedIn caller) {
        DocumentId document = draft.content().document().orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        return open(document, caller);
    }

    /// Whoever tells others of a text may read it.
    private Document open(DocumentId document, SignedIn caller) {
        OpenDocuments.Open open = documents.open(document, caller);
        if (!open.readsText()) throw new Refused(HttpStatus.FORBIDDEN);
        return open.whole().document();
    }

    private static UnitId own(SignedIn caller) {
        return caller.unit().orElseThrow(() -> new Refused(HttpStatus.FORBIDDEN));
    }

    private Publications.Draft draft(Document about, PublishForm form, SignedIn caller) {
        UnitId own = own(caller);
        Notice notice = DocumentNotice.of(about, form.words(choices.hasRecording(about.id())));
        return new Publications.Draft(
                form.key(),
                new Publication.Content(own, "", Optional.of(about.id()), notice, form.audience(own)),
                form.terms(choices.rule(own)));
    }

    private String shown(Document about, PublishForm form, Map<String, String> faults, SignedIn caller, Model model) {
        Instant now = time.instant();
        model.addAttribute("document", about);
        model.addAttribute("name", DocumentWording.nameAndTitle(about));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        choices.addTo(model, own(caller), now);
        return "admin/publishing/form";
    }
}
