package vn.sotay.admin.pages.library;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.spreadsheet.TableDownload;
import vn.sotay.admin.storage.library.LibraryFilter;
import vn.sotay.admin.storage.library.LibraryList;
import vn.sotay.admin.storage.library.LibraryPart;
import vn.sotay.admin.storage.library.LibraryScope;
import vn.sotay.admin.storage.library.LibraryScopes;
import vn.sotay.documents.Document;
import vn.sotay.organisation.access.Permission;

/// The filtered list as a spreadsheet: heads, never texts.
@Controller
class LibraryExport {
    private static final List<String> COLUMNS =
            List.of("kind", "symbol", "issuedOn", "issuer", "title", "validity", "access", "owner", "tags");

    private final LibraryScopes scopes;
    private final LibraryList list;
    private final WordSearch search;
    private final LibraryWords words;
    private final AuditTrail trail;

    LibraryExport(LibraryScopes scopes, LibraryList list, WordSearch search, LibraryWords words, AuditTrail trail) {
        this.scopes = scopes;
        this.list = list;
        this.search = search;
        this.words = words;
        this.trail = trail;
    }

    @Requires(Permission.SEE_LIBRARY)
    @GetMapping(LibraryFilters.PATH + "/export")
    void export(@ModelAttribute LibraryFilters filters, SignedIn caller, HttpServletResponse response)
            throws IOException {
        LibraryScope scope = scopes.of(caller);
        LibraryFilter filter = filters.filter();
        LibraryFilter found = filters.words()
                .map(text -> filter.among(search.find(text, scope)))
                .orElse(filter);
        trail.record(AuditEvent.of(
                        caller, AuditAction.TABLE_EXPORTED, new AuditEvent.About("table", "library", caller.unit()))
                .with(new AuditEvent.Change(Optional.empty(), Map.of(), filters.given())));
        List<String> headings =
                COLUMNS.stream().map(name -> words.say("library.field." + name)).toList();
        Stream<List<?>> rows = list.all(found, scope).map(this::cells);
        new TableDownload("kho-van-ban", words.say("library.list.title"), headings).write(response, rows);
    }

    private List<?> cells(LibraryPart.Row row) {
        Document document = row.document();
        return List.of(
                document.identity().kind().printed(),
                document.identity().number().symbol(),
                document.identity().number().issuedOn(),
                document.identity().issuer(),
                document.title(),
                words.say("library.validity." + LibraryListPage.mark(document.validity())),
                words.access(document.access()),
                row.owner(),
                String.join("; ", row.tags()));
    }
}
