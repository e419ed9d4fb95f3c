package vn.sotay.admin.pages.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.library.LibraryList;
import vn.sotay.admin.storage.library.LibraryPart;
import vn.sotay.admin.storage.library.RelatedDocuments;
import vn.sotay.admin.storage.originals.DocumentFiles;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.Passage;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.access.Permission;

/// One document: whether it holds, its text with outline, and what it is related to.
@Controller
public class DocumentPage {
    public static final String DOCUMENT = LibraryFilters.PATH + "/{document}";

    private final OpenDocuments documents;
    private final RelatedDocuments related;
    private final LibraryList list;
    private final WordSearch search;
    private final DocumentFiles files;

    DocumentPage(
            OpenDocuments documents,
            RelatedDocuments related,
            LibraryList list,
            WordSearch search,
            DocumentFiles files) {
        this.documents = documents;
        this.related = related;
        this.list = list;
        this.search = search;
        this.files = files;
    }

    /// @param doan the passage to be shown at once, by its ordinal
    /// @param goc  asks for the original beside the text
    @Requires(value = Permission.SEE_LIBRARY, looking = true)
    @GetMapping(DOCUMENT)
    String page(
            @PathVariable DocumentId document,
            @RequestParam Optional<Integer> doan,
            @RequestParam Optional<String> goc,
            SignedIn caller,
            Model model) {
        OpenDocuments.Open open = documents.open(document, caller);
        List<Passage> passages = documents.read(open, caller);
        addHead(open, model);
        Map<Integer, Integer> pages = files.pagesOfPassages(document);
        model.addAttribute("text", TextView.of(passages, doan.orElse(-1), pages));
        if (open.readsText()) addFiles(document, doan.flatMap(one -> Optional.ofNullable(pages.get(one))), model);
        model.addAttribute("opened", goc.isPresent() && model.containsAttribute("original"));
        model.addAttribute("reads", open.readsText());
        model.addAttribute("works", open.scope().works());
        model.addAttribute("changes", open.mayChange());
        model.addAttribute("tracks", open.readsText() && caller.may(Permission.TRACK_DIRECTIVES));
        model.addAttribute("publishes", open.readsText() && caller.may(Permission.PUBLISH));
        model.addAttribute("related", RelationView.of(document, related, open.scope()));
        model.addAttribute("alike", alike(open, passages));
        model.addAttribute("zone", VietnamTime.ZONE);
        return "admin/library/document";
    }

    private void addFiles(DocumentId document, Optional<Integer> at, Model model) {
        files.original(document)
                .map(file -> new Beside(file, files.pages(file.file().id()), at))
                .ifPresent(beside -> model.addAttribute("original", beside));
        model.addAttribute("attachments", files.attachments(document));
    }

    /// What each page about a document begins with.
    public static void addHead(OpenDocuments.Open open, Model model) {
        Document document = open.whole().document();
        model.addAttribute("whole", open.whole());
        model.addAttribute("document", document);
        model.addAttribute("name", DocumentWording.name(document));
        model.addAttribute("validity", DocumentWording.validity(document.validity()));
        model.addAttribute("predecessors", DocumentWording.predecessors(document.validity()));
        model.addAttribute("mark", LibraryListPage.mark(document.validity()));
    }

    private List<LibraryPart.Row> alike(OpenDocuments.Open open, List<Passage> passages) {
        if (!open.scope().works()) return List.of();
        return list.named(search.like(open.whole().document(), passages, open.scope()), open.scope());
    }
}
