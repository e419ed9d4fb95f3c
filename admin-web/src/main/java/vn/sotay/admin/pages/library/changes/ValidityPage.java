package vn.sotay.admin.pages.library.changes;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.pages.library.DocumentPage;
import vn.sotay.admin.pages.library.LibraryWords;
import vn.sotay.admin.pages.library.OpenDocuments;
import vn.sotay.admin.storage.library.changes.ValidityChanges;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.access.Permission;

/// When a document holds of itself.
@Controller
class ValidityPage {
    private final OpenDocuments documents;
    private final ValidityView view;
    private final ValidityChanges changes;
    private final LibraryWords words;

    ValidityPage(OpenDocuments documents, ValidityView view, ValidityChanges changes, LibraryWords words) {
        this.documents = documents;
        this.view = view;
        this.changes = changes;
        this.words = words;
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping(DocumentPage.DOCUMENT + "/validity")
    String page(@PathVariable DocumentId document, SignedIn caller, Model model) {
        OpenDocuments.Open open = documents.open(document, caller);
        return view.show(open, ValidityView.DaysForm.of(open), ValidityForm.EMPTY, Map.of(), model);
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(DocumentPage.DOCUMENT + "/validity")
    String days(
            @PathVariable DocumentId document,
            @ModelAttribute("days") ValidityView.DaysForm form,
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
        if (!faults.isEmpty()) return view.show(open, form, ValidityForm.EMPTY, faults, model);
        changes.set(
                caller,
                document,
                new ValidityChanges.Days(open.whole().from(), open.whole().until()),
                new ValidityChanges.Days(from.day().orElseThrow(), until.day()));
        return done(document, next);
    }

    private String done(DocumentId document, RedirectAttributes next) {
        next.addFlashAttribute("done", words.say("library.saved"));
        return ValidityView.back(document);
    }
}
