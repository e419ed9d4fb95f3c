package vn.sotay.admin.pages.library.changes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.pages.library.DocumentPage;
import vn.sotay.admin.pages.library.LibraryWords;
import vn.sotay.admin.pages.library.OpenDocuments;
import vn.sotay.admin.storage.documents.DocumentHead;
import vn.sotay.admin.storage.library.LibraryDocuments;
import vn.sotay.admin.storage.library.RelatedDocuments;
import vn.sotay.admin.storage.library.changes.ValidityChanges;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.validity.Effect;
import vn.sotay.organisation.access.Permission;

/// Which other documents replace, end or amend one.
@Controller
class EffectsPage {
    private final OpenDocuments documents;
    private final LibraryDocuments library;
    private final ValidityView view;
    private final ValidityChanges changes;
    private final LibraryWords words;

    EffectsPage(
            OpenDocuments documents,
            LibraryDocuments library,
            ValidityView view,
            ValidityChanges changes,
            LibraryWords words) {
        this.documents = documents;
        this.library = library;
        this.view = view;
        this.changes = changes;
        this.words = words;
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(DocumentPage.DOCUMENT + "/validity/effects")
    String begin(
            @PathVariable DocumentId document,
            @ModelAttribute("form") ValidityForm form,
            SignedIn caller,
            Model model,
            RedirectAttributes next) {
        OpenDocuments.Open open = documents.open(document, caller);
        List<DocumentHead> meant = meant(form, open);
        Map<String, String> faults = faults(form, meant);
        model.addAttribute("meant", meant);
        if (!faults.isEmpty()) return view.show(open, ValidityView.DaysForm.of(open), form, faults, model);
        DocumentHead by = meant.getFirst();
        LocalDate since = DayField.of(form.since()).day().orElse(by.from());
        changes.begin(caller, new Effect(document, by.id(), form.effect().orElseThrow(), since), by);
        return done(document, next);
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(DocumentPage.DOCUMENT + "/validity/undo")
    String undo(
            @PathVariable DocumentId document, @RequestParam String effect, SignedIn caller, RedirectAttributes next) {
        OpenDocuments.Open open = documents.open(document, caller);
        view.effectsOn(open).stream()
                .filter(one -> effect.equals(keyOf(one)))
                .findFirst()
                .ifPresent(one -> changes.undo(
                        caller, new Effect(document, one.other().id(), one.kind(), one.since()), one.other()));
        return done(document, next);
    }

    /// Names an effect on a document in a form.
    static String keyOf(RelatedDocuments.Felt felt) {
        return felt.kind() + "-" + felt.other().id().value();
    }

    private List<DocumentHead> meant(ValidityForm form, OpenDocuments.Open open) {
        if (form.symbol().isEmpty()) return List.of();
        Optional<LocalDate> issued = DayField.of(form.issued()).day();
        return library.bearing(form.symbol(), open.scope()).stream()
                .filter(one -> issued.isEmpty()
                        || issued.get().equals(one.identity().number().issuedOn()))
                .filter(one -> !one.id().equals(open.whole().document().id()))
                .toList();
    }

    private static Map<String, String> faults(ValidityForm form, List<DocumentHead> meant) {
        Map<String, String> faults = new HashMap<>();
        if (form.effect().isEmpty()) faults.put("kind", "library.fault.missing");
        if (DayField.of(form.since()).isOdd()) faults.put("since", "library.fault.day");
        if (DayField.of(form.issued()).isOdd()) faults.put("issued", "library.fault.day");
        if (form.symbol().isEmpty()) faults.put("by", "library.fault.missing");
        else if (meant.isEmpty()) faults.put("by", "library.fault.noSuchDocument");
        else if (meant.size() > 1) faults.put("issued", "library.fault.several");
        return faults;
    }

    private String done(DocumentId document, RedirectAttributes next) {
        next.addFlashAttribute("done", words.say("library.saved"));
        return ValidityView.back(document);
    }
}
