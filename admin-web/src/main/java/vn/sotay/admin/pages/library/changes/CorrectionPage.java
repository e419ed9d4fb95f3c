package vn.sotay.admin.pages.library.changes;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.sotay.admin.pages.library.DocumentPage;
import vn.sotay.admin.pages.library.LibraryFilters;
import vn.sotay.admin.pages.library.LibraryWords;
import vn.sotay.admin.pages.library.OpenDocuments;
import vn.sotay.admin.storage.library.changes.Corrections;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.Passage;
import vn.sotay.organisation.access.Permission;

/// Correcting the head of a document, and a passage of its text.
@Controller
class CorrectionPage {
    private static final int LONGEST_PASSAGE = 100_000;

    private final OpenDocuments documents;
    private final Corrections corrections;
    private final LibraryWords words;

    CorrectionPage(OpenDocuments documents, Corrections corrections, LibraryWords words) {
        this.documents = documents;
        this.corrections = corrections;
        this.words = words;
    }

    /// A passage as a form sends it.
    ///
    /// @param doan    its ordinal
    /// @param version of the document when the form was opened
    record PassageForm(Optional<Integer> doan, @Nullable String text, Optional<Integer> version) {
        String written() {
            return text == null ? "" : text.replace("\r\n", "\n").strip();
        }
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping(DocumentPage.DOCUMENT + "/head")
    String head(@PathVariable DocumentId document, SignedIn caller, Model model) {
        OpenDocuments.Open open = documents.open(document, caller);
        return showHead(open, HeadForm.of(open.whole()), Map.of(), model);
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(DocumentPage.DOCUMENT + "/head")
    String saveHead(
            @PathVariable DocumentId document,
            @ModelAttribute("form") HeadForm form,
            SignedIn caller,
            Model model,
            RedirectAttributes next) {
        OpenDocuments.Open open = documents.open(document, caller);
        Map<String, String> faults = form.faults();
        if (!faults.isEmpty()) return showHead(open, form, faults, model);
        Corrections.Opened opened =
                new Corrections.Opened(document, form.version().orElse(-1));
        return switch (corrections.correct(
                caller, opened, HeadForm.of(open.whole()).fields(), form.fields())) {
            case DONE -> done(document, "", next);
            case TAKEN -> showHead(open, form, Map.of("symbol", "library.fault.taken"), model);
            case STALE -> showHead(open, form, Map.of("", "library.fault.stale"), model);
        };
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping(DocumentPage.DOCUMENT + "/passage")
    String passage(
            @PathVariable DocumentId document, @RequestParam Optional<Integer> doan, SignedIn caller, Model model) {
        OpenDocuments.Open open = documents.open(document, caller);
        Passage passage = passage(open, doan.orElse(0), caller);
        return showPassage(open, passage, passage.text(), "", model);
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(DocumentPage.DOCUMENT + "/passage")
    String savePassage(
            @PathVariable DocumentId document,
            @ModelAttribute("form") PassageForm form,
            SignedIn caller,
            Model model,
            RedirectAttributes next) {
        OpenDocuments.Open open = documents.open(document, caller);
        Passage passage = passage(open, form.doan().orElse(0), caller);
        String text = form.written();
        if (text.isEmpty()) return showPassage(open, passage, text, "library.fault.missing", model);
        if (text.length() > LONGEST_PASSAGE) return showPassage(open, passage, text, "library.fault.long", model);
        Corrections.Opened opened =
                new Corrections.Opened(document, form.version().orElse(-1));
        return switch (corrections.correct(caller, opened, passage, text)) {
            case DONE -> done(document, "?doan=" + passage.ordinal() + "#doan-" + passage.ordinal(), next);
            case TAKEN, STALE -> showPassage(open, passage, text, "library.fault.stale", model);
        };
    }

    private Passage passage(OpenDocuments.Open open, int ordinal, SignedIn caller) {
        return documents.read(open, caller).stream()
                .filter(one -> one.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    private static String showHead(OpenDocuments.Open open, HeadForm form, Map<String, String> faults, Model model) {
        DocumentPage.addHead(open, model);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("kinds", DocumentKind.values());
        return "admin/library/head";
    }

    private static String showPassage(
            OpenDocuments.Open open, Passage passage, String text, String fault, Model model) {
        DocumentPage.addHead(open, model);
        model.addAttribute("passage", passage);
        model.addAttribute("text", text);
        model.addAttribute("fault", fault);
        return "admin/library/passage";
    }

    private String done(DocumentId document, String where, RedirectAttributes next) {
        next.addFlashAttribute("done", words.say("library.saved"));
        return "redirect:" + LibraryFilters.PATH + "/" + document.value() + where;
    }
}
