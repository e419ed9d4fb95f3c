package vn.sotay.admin.pages.library;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.library.DocumentLooks;
import vn.sotay.admin.storage.library.LibraryDocument;
import vn.sotay.admin.storage.library.LibraryDocuments;
import vn.sotay.admin.storage.library.LibraryScope;
import vn.sotay.admin.storage.library.LibraryScopes;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Passage;

/// The only way from a page to a document and to its text. Reading what is restricted leaves a trace.
@Component
public final class OpenDocuments {
    private final LibraryScopes scopes;
    private final LibraryDocuments documents;
    private final DocumentLooks looks;

    OpenDocuments(LibraryScopes scopes, LibraryDocuments documents, DocumentLooks looks) {
        this.scopes = scopes;
        this.documents = documents;
        this.looks = looks;
    }

    /// A document for one caller.
    public record Open(LibraryDocument whole, LibraryScope scope) {
        public boolean readsText() {
            return scope.readsText(whole.document().owner(), whole.document().access());
        }

        public boolean mayChange() {
            return scope.mayChange(whole.document().owner());
        }
    }

    public Open open(DocumentId id, SignedIn caller) {
        LibraryScope scope = scopes.of(caller);
        return documents
                .find(id, scope)
                .map(whole -> new Open(whole, scope))
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    /// None where it may not be read.
    public List<Passage> read(Open open, SignedIn caller) {
        List<Passage> passages = documents.passages(open.whole().document(), open.scope());
        boolean restricted = open.whole().document().access() == AccessClass.RESTRICTED;
        if (restricted && !passages.isEmpty()) looks.saw(caller, open.whole().document());
        return passages;
    }

    /// To be taken along as a file or on paper.
    List<Passage> take(Open open, SignedIn caller) {
        mustRead(open);
        looks.tookAlong(caller, open.whole().document());
        return documents.passages(open.whole().document(), open.scope());
    }

    /// For its files: whoever reads the text here may see what it was read from and what goes with it. Each part
    /// of a restricted file that is fetched leaves its trace, or asking from the second byte on would leave none.
    ///
    /// @param along whether a file is saved and not only shown
    Open openFiles(DocumentId id, SignedIn caller, boolean along) {
        Open open = open(id, caller);
        mustRead(open);
        Document document = open.whole().document();
        if (along) looks.tookAlong(caller, document);
        else if (document.access() == AccessClass.RESTRICTED) looks.saw(caller, document);
        return open;
    }

    private static void mustRead(Open open) {
        if (!open.readsText()) throw new Refused(HttpStatus.FORBIDDEN);
    }
}
