package vn.sotay.admin.pages.library.changes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.sotay.admin.pages.library.DocumentPage;
import vn.sotay.admin.pages.library.LibraryFilters;
import vn.sotay.admin.pages.library.OpenDocuments;
import vn.sotay.admin.storage.library.RelatedDocuments;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.validity.Effect;
import vn.sotay.organisation.membership.Day;

/// The page on which days and effects of a document are set.
@Component
final class ValidityView {
    private final RelatedDocuments related;

    ValidityView(RelatedDocuments related) {
        this.related = related;
    }

    /// The two days as typed.
    record DaysForm(@Nullable String from, @Nullable String until) {
        static DaysForm of(OpenDocuments.Open open) {
            return new DaysForm(
                    Day.shown(open.whole().from()),
                    open.whole().until().map(Day::shown).orElse(""));
        }
    }

    String show(OpenDocuments.Open open, DaysForm days, ValidityForm form, Map<String, String> faults, Model model) {
        DocumentPage.addHead(open, model);
        DocumentId id = open.whole().document().id();
        model.addAttribute("days", days);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("kinds", Effect.Kind.values());
        model.addAttribute("effects", effectsOn(open));
        model.addAttribute("outgoing", related.effectsOf(id, open.scope()));
        return "admin/library/validity";
    }

    List<RelatedDocuments.Felt> effectsOn(OpenDocuments.Open open) {
        return related.effectsOn(open.whole().document().id(), open.scope());
    }

    static String back(DocumentId document) {
        return "redirect:" + LibraryFilters.PATH + "/" + document.value() + "/validity";
    }
}
