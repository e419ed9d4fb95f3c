package vn.sotay.admin.storage.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.storage.documents.DocumentEffects;
import vn.sotay.admin.storage.documents.DocumentHead;
import vn.sotay.admin.storage.documents.DocumentRows;
import vn.sotay.admin.storage.documents.PassageRows;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Passage;
import vn.sotay.language.VietnamTime;

/// One document, as far as somebody may see it.
public final class LibraryDocuments {
    private final JdbcClient jdbc;
    private final DocumentEffects effects;
    private final PassageRows texts;
    private final InstantSource time;

    public LibraryDocuments(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.effects = new DocumentEffects(jdbc);
        this.texts = new PassageRows(jdbc);
        this.time = time;
    }

    private record Found(
            DocumentHead head,
            String owner,
            LibraryDocument.Particulars particulars,
            OffsetDateTime added,
            int version) {}

    /// Empty where it is not shown to them, or in the trash.
    public Optional<LibraryDocument> find(DocumentId id, LibraryScope scope) {
        return jdbc.sql("select " + DocumentRows.HEAD + """
                        , d.place, d.signer, d.recipients, d.added_at, d.version, u.short_name as owner_name
                        from document d join unit u on u.id = d.owner where d.id = :document and\s""" + LibraryScope.SHOWN)
                .params(scope.values(id))
                .query(LibraryDocuments::found)
                .optional()
                .map(one -> whole(one, scope));
    }

    private LibraryDocument whole(Found one, LibraryScope scope) {
        Document document = effects.on(VietnamTime.day(time.instant()), List.of(one.head()), scope::shows)
                .getFirst();
        LibraryDocument.Ways ways = new LibraryDocument.Ways(
                tags(document.id()), sections(document.id(), scope), one.added().toInstant(), one.version());
        return new LibraryDocument(
                document, one.owner(), one.head().from(), one.head().until(), one.particulars(), ways);
    }

    /// All of the text in order; none where it may not be read.
    public List<Passage> passages(Document document, LibraryScope scope) {
        return scope.readsText(document.owner(), document.access()) ? texts.of(document.id()) : List.of();
    }

    /// The documents that bear a symbol, as far as they are shown: newest first.
    public List<DocumentHead> bearing(String symbol, LibraryScope scope) {
        return jdbc.sql("""
                        select %s from document d
                        where replace(plain(d.symbol), ' ', '') = replace(plain(:symbol), ' ', '') and %s
                        order by d.issued_on desc, d.id desc limit 20""".formatted(DocumentRows.HEAD, LibraryScope.SHOWN))
                .param("symbol", symbol)
                .param("upwards", scope.upwardsArray())
                .param("below", scope.belowArray())
                .query(DocumentRows::head)
                .list();
    }

    private List<String> tags(DocumentId id) {
        return jdbc.sql("select tag from document_tag where document = ? order by tag")
                .param(id.value())
                .query((row, number) -> Objects.requireNonNull(row.getString("tag")))
                .list();
    }

    private List<LibraryDocument.Section> sections(DocumentId id, LibraryScope scope) {
        return jdbc.sql("""
                        select x.id, x.name, u.short_name from section_document s join section x on x.id = s.section
                        join unit u on u.id = x.unit
                        where s.document = :document and (x.unit = any(:upwards) or x.unit = any(:below))
                        order by x.unit, x.position""")
                .params(scope.values(id))
                .query((row, number) -> new LibraryDocument.Section(
                        new SectionId(row.getLong("id")), row.getString("name"), row.getString("short_name")))
                .list();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        LibraryDocument.Particulars particulars = new LibraryDocument.Particulars(
                row.getString("place"), row.getString("signer"), Arrays.asList((String[])
                        row.getArray("recipients").getArray()));
        return new Found(
                DocumentRows.head(row, number),
                row.getString("owner_name"),
                particulars,
                row.getObject("added_at", OffsetDateTime.class),
                row.getInt("version"));
    }
}
