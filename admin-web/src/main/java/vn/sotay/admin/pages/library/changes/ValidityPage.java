package vn.sotay.admin.pages.library.changes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.pages.library.DocumentPage;
import vn.sotay.admin.pages.library.LibraryFilters;
import vn.sotay.admin.pages.library.LibraryWords;
import vn.sotay.admin.pages.library.OpenDocuments;
import vn.sotay.admin.storage.documents.DocumentHead;
import vn.sotay.admin.storage.library.LibraryDocuments;
import vn.sotay.admin.storage.library.RelatedDocuments;
import vn.sotay.admin.storage.library.changes.ValidityChanges;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.validity.Effect;
import vn.sotay.organisation.access.Permission;
import vn.sotay.organisation.membership.Day;

/// When a document holds, and which others replace, end or amend it.
@Controller
class ValidityPage {
    private final OpenDocuments documents;
    private final LibraryDocuments library;
    private final RelatedDocuments related;
    private final ValidityChanges changes;
    private final LibraryWords words;

    ValidityPage(
            OpenDocuments documents,
            LibraryDocuments library,
            RelatedDocuments related,
            ValidityChanges changes,
            LibraryWords words) {
        this.documents = documents;
        this.library = library;
        this.related = related;
        this.changes = changes;
        this.words = words;
    }

    /// The two days as typed.
    record DaysForm(@Nullable String from, @Nullable String until) {}

    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping(DocumentPage.DOCUMENT + "/validity")
    String page(@PathVariable DocumentId document, SignedIn caller, Model model) {
        OpenDocuments.Open open = documents.open(document, caller);
        return show(open, days(open), ValidityForm.EMPTY, Map.of(), model);
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(DocumentPage.DOCUMENT + "/validity")
    String days(
            @PathVariable DocumentId document,
            @ModelAttribute("days") DaysForm form,
            SignedIn caller,
            Model model,
            RedirectAttributes next) {
        OpenDocuments.Open open = documents.open(document, caller);
        DayField from = DayField.of(form.from());
        DayField until = DayField.of(form.until());
        Map<String, String> faults = new HashMap<>();
        if (from.day().isEmpty()) faults.put("from", "library.fault.day");
        if (until.isOdd()) faults.put("until", "library.fault.day");
        if (until.day()
                .filter(day -> !from.day().map(day::isAfter).orElse(true))
                .isPresent()) faults.put("until", "library.fault.untilBeforeFrom");
        if (!faults.isEmpty()) return show(open, form, ValidityForm.EMPTY, faults, model);
        changes.set(
                caller,
                document,
                new ValidityChanges.Days(open.whole().from(), open.whole().until()),
                new ValidityChanges.Days(from.day().orElseThrow(), until.day()));
        return done(document, next);
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
        if (!faults.isEmpty()) return show(open, days(open), form, faults, model);
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
        related.effectsOn(document, open.scope()).stream()
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

    private static DaysForm days(OpenDocuments.Open open) {
        return new DaysForm(
                Day.shown(open.whole().from()),
                open.whole().until().map(Day::shown).orElse(""));
    }

    private String show(
            OpenDocuments.Open open, DaysForm days, ValidityForm form, Map<String, String> faults, Model model) {
        DocumentPage.addHead(open, model);
        DocumentId id = open.whole().document().id();
        model.addAttribute("days", days);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("kinds", Effect.Kind.values());
        model.addAttribute("effects", related.effectsOn(id, open.scope()));
        model.addAttribute("outgoing", related.effectsOf(id, open.scope()));
        return "admin/library/validity";
    }

    private String done(DocumentId document, RedirectAttributes next) {
        next.addFlashAttribute("done", words.say("library.saved"));
        return "redirect:" + LibraryFilters.PATH + "/" + document.value() + "/validity";
    }
}
