package vn.sotay.admin.pages.library.changes;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.pages.SentFiles;
import vn.sotay.admin.pages.library.DocumentPage;
import vn.sotay.admin.pages.library.LibraryFilters;
import vn.sotay.admin.pages.library.LibraryWords;
import vn.sotay.admin.pages.library.OpenDocuments;
import vn.sotay.admin.storage.library.changes.AttachmentChanges;
import vn.sotay.admin.storage.originals.ArrivedFile;
import vn.sotay.admin.storage.originals.DocumentFiles;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.access.Permission;

/// Recordings, films and pictures are put to a document and taken away again.
@Controller
class DocumentAttachmentsPage {
    private final OpenDocuments documents;
    private final DocumentFiles files;
    private final AttachmentChanges changes;
    private final LibraryWords words;

    DocumentAttachmentsPage(
            OpenDocuments documents, DocumentFiles files, AttachmentChanges changes, LibraryWords words) {
        this.documents = documents;
        this.files = files;
        this.changes = changes;
        this.words = words;
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @GetMapping(DocumentPage.DOCUMENT + "/attachments")
    String page(@PathVariable DocumentId document, @RequestParam Optional<String> large, SignedIn caller, Model model) {
        DocumentPage.addHead(documents.open(document, caller), model);
        model.addAttribute("attachments", files.attachments(document));
        large.ifPresent(said -> model.addAttribute("failed", words.say("library.attachments.large")));
        return "admin/library/attachments";
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(DocumentPage.DOCUMENT + "/attachments")
    String add(
            @PathVariable DocumentId document,
            @RequestParam Optional<List<MultipartFile>> file,
            SignedIn caller,
            RedirectAttributes next) {
        List<ArrivedFile> sent =
                SentFiles.of(file).stream().filter(one -> one.size() > 0).toList();
        if (sent.isEmpty()) next.addFlashAttribute("failed", words.say("library.attachments.none"));
        else if (sent.stream().allMatch(one -> changes.add(caller, document, one)))
            next.addFlashAttribute("done", words.say("library.attachments.added", sent.size()));
        else next.addFlashAttribute("failed", words.say("library.trash.already"));
        return back(document);
    }

    @Requires(Permission.CHANGE_LIBRARY)
    @PostMapping(DocumentPage.DOCUMENT + "/attachments/remove")
    String remove(@PathVariable DocumentId document, @RequestParam int nr, SignedIn caller, RedirectAttributes next) {
        if (changes.remove(caller, document, nr))
            next.addFlashAttribute("done", words.say("library.attachments.removed"));
        else next.addFlashAttribute("failed", words.say("library.trash.already"));
        return back(document);
    }

    private static String back(DocumentId document) {
        return "redirect:" + LibraryFilters.PATH + "/" + document.value() + "/attachments";
    }
}
