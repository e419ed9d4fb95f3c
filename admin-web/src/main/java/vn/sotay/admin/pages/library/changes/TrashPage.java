package vn.sotay.admin.pages.library.changes;

import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.pages.library.DocumentPage;
import vn.sotay.admin.pages.library.LibraryFilters;
import vn.sotay.admin.pages.library.LibraryWords;
import vn.sotay.admin.storage.library.LibraryScopes;
import vn.sotay.admin.storage.library.TrashList;
import vn.sotay.admin.storage.library.changes.Trash;
import vn.sotay.documents.DocumentId;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.access.Permission;

/// Taking documents out of the library, and the trash from which they come back.
@Controller
class TrashPage {
    private static final String PATH = LibraryFilters.PATH + "/trash";

    private final LibraryScopes scopes;
    private final TrashList list;
    private final Trash trash;
    private final LibraryWords words;
    private final InstantSource time;

    TrashPage(LibraryScopes scopes, TrashList list, Trash trash, LibraryWords words, InstantSource time) {
        this.scopes = scopes;
        this.list = list;
        this.trash = trash;
        this.words = words;
        this.time = time;
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping(PATH)
    String page(SignedIn caller, Model model) {
        model.addAttribute("removed", list.of(scopes.of(caller)));
        model.addAttribute("days", TrashList.KEPT.toDays());
        model.addAttribute("zone", VietnamTime.ZONE);
        return "admin/library/trash";
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(DocumentPage.DOCUMENT + "/remove")
    String remove(@PathVariable DocumentId document, SignedIn caller, RedirectAttributes next) {
        return told("removed", trash.remove(caller, document, time.instant()), LibraryFilters.PATH, next);
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(DocumentPage.DOCUMENT + "/restore")
    String restore(@PathVariable DocumentId document, SignedIn caller, RedirectAttributes next) {
        return told("restored", trash.restore(caller, document), PATH, next);
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(DocumentPage.DOCUMENT + "/delete")
    String delete(@PathVariable DocumentId document, SignedIn caller, RedirectAttributes next) {
        return told("deleted", trash.delete(caller, document), PATH, next);
    }

    private String told(String what, Trash.Outcome outcome, String then, RedirectAttributes next) {
        switch (outcome) {
            case DONE -> next.addFlashAttribute("done", words.say("library.trash." + what));
            case ALREADY -> next.addFlashAttribute("failed", words.say("library.trash.already"));
            case TAKEN -> next.addFlashAttribute("failed", words.say("library.trash.taken"));
        }
        return "redirect:" + then;
    }
}
