package vn.sotay.admin.pages.library;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.Passage;
import vn.sotay.documents.lookup.ReadingText;
import vn.sotay.organisation.access.Permission;

/// A document's text as a file and as a page for printing, for those who may read it here.
@Controller
class DocumentCopies {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final OpenDocuments documents;

    DocumentCopies(OpenDocuments documents) {
        this.documents = documents;
    }

    @Requires(value = Permission.CHANGE_LIBRARY, looking = true)
    @GetMapping(DocumentPage.DOCUMENT + "/text")
    ResponseEntity<String> text(@PathVariable DocumentId document, SignedIn caller) {
        OpenDocuments.Open open = documents.open(document, caller);
        List<Passage> passages = documents.take(open, caller);
        Document head = open.whole().document();
        String text = String.join(
                "\n",
                DocumentWording.nameAndTitle(head),
                DocumentWording.source(head),
                "",
                ReadingText.of(passages),
                "");
        String file = head.identity().number().symbol().replaceAll("[^\\p{L}\\p{N}]+", "-") + ".txt";
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text);
    }

    @Requires(value = Permission.CHANGE_LIBRARY, looking = true)
    @GetMapping(DocumentPage.DOCUMENT + "/print")
    String print(@PathVariable DocumentId document, SignedIn caller, Model model) {
        OpenDocuments.Open open = documents.open(document, caller);
        model.addAttribute("text", TextView.of(documents.take(open, caller), -1));
        DocumentPage.addHead(open, model);
        return "admin/library/print";
    }
}
