package vn.sotay.admin.pages.library.changes;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.pages.library.DocumentPage;
import vn.sotay.admin.pages.library.OpenDocuments;
import vn.sotay.admin.storage.audit.SubjectHistory;
import vn.sotay.admin.storage.library.ReplacedTexts;
import vn.sotay.documents.DocumentId;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.access.Permission;

/// What was done to a document and by whom, and what it said before each correction.
@Controller
class HistoryPage {
    private static final int MOST = 50;

    private final OpenDocuments documents;
    private final SubjectHistory history;
    private final ReplacedTexts before;

    HistoryPage(OpenDocuments documents, SubjectHistory history, ReplacedTexts before) {
        this.documents = documents;
        this.history = history;
        this.before = before;
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping(DocumentPage.DOCUMENT + "/history")
    String page(@PathVariable DocumentId document, SignedIn caller, Model model) {
        OpenDocuments.Open open = documents.open(document, caller);
        DocumentPage.addHead(open, model);
        model.addAttribute("events", history.of(document, MOST));
        model.addAttribute("versions", before.of(document, MOST));
        model.addAttribute("zone", VietnamTime.ZONE);
        return "admin/library/history";
    }
}
