package vn.sotay.admin.pages.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.intake.DraftCheck;
import vn.sotay.admin.intake.Wish;
import vn.sotay.admin.storage.intake.IntakeFile;
import vn.sotay.admin.storage.intake.LibraryMatches;
import vn.sotay.admin.storage.library.LibraryDocument;
import vn.sotay.admin.storage.library.LibraryDocuments;
import vn.sotay.admin.storage.library.LibraryScope;
import vn.sotay.admin.storage.library.LibraryScopes;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentWording;

/// Which documents of the library a file may be the new version of: those that the officer may change.
@Component
final class Renewals {
    private final LibraryScopes scopes;
    private final LibraryDocuments library;

    Renewals(LibraryScopes scopes, LibraryDocuments library) {
        this.scopes = scopes;
        this.library = library;
    }

    /// @param asked whether the file was sent for this
    public record Offer(DocumentId id, String name, boolean asked) {}

    /// The one that the file was sent for, else those that it looks like.
    List<Offer> of(SignedIn caller, IntakeFile file, DraftCheck.Findings findings) {
        LibraryScope scope = scopes.of(caller);
        Stream<DocumentId> found = file.renews()
                .map(Stream::of)
                .orElseGet(() -> findings.same().stream().map(LibraryMatches.Match::id));
        return found.flatMap(id -> library.find(id, scope).stream())
                .map(LibraryDocument::document)
                .filter(document -> scope.mayChange(document.owner()))
                .map(document -> new Offer(
                        document.id(),
                        DocumentWording.nameAndTitle(document),
                        file.renews().isPresent()))
                .toList();
    }

    /// A document that is to be renewed; the gate has seen that the caller may.
    Document open(SignedIn caller, DocumentId id) {
        return find(caller, id).document();
    }

    private LibraryDocument find(SignedIn caller, DocumentId id) {
        return library.find(id, scopes.of(caller)).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }

    Wish wish(SignedIn caller, Optional<DocumentId> renewed, boolean deliberate) {
        if (renewed.isEmpty()) return new Wish.AsNew(deliberate);
        LibraryDocument whole = find(caller, renewed.get());
        return new Wish.InsteadOf(
                whole.document().id(), whole.document().access(), whole.from(), whole.until(), deliberate);
    }
}
