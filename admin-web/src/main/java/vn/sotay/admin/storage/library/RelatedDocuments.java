package vn.sotay.admin.storage.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.storage.documents.DocumentHead;
import vn.sotay.admin.storage.documents.DocumentRows;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Relation;
import vn.sotay.documents.validity.Effect;

/// What a document says of others, what others say of it, and what follows for whether they hold. A document
/// that is not shown appears in no list; what this one prints of it stays, because it is its own text.
public final class RelatedDocuments {
    private static final int MOST = 60;

    private final JdbcClient jdbc;

    public RelatedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param words as this document prints it
    /// @param other where it is in the library and shown
    public record Said(Relation.Kind kind, String words, Optional<DocumentHead> other) {}

    /// Another document that speaks of this one.
    public record Saying(Relation.Kind kind, DocumentHead other) {}

    /// @param other the document that has the effect, or on which it is had
    public record Felt(Effect.Kind kind, LocalDate since, DocumentHead other) {}

    public List<Said> saidBy(DocumentId document, LibraryScope scope) {
        return jdbc.sql("""
                        select r.kind as relation, r.words, %s
                        from document_relation r left join document d on d.id = r.target and %s
                        where r.document = :document order by r.ordinal limit :most""".formatted(DocumentRows.HEAD, LibraryScope.SHOWN))
                .params(scope.values(document))
                .param("most", MOST)
                .query((row, number) -> new Said(kind(row), row.getString("words"), head(row, number)))
                .list();
    }

    public List<Saying> sayingOf(DocumentId document, LibraryScope scope) {
        return jdbc.sql("""
                        select distinct r.kind as relation, %s
                        from document_relation r join document d on d.id = r.document
                        where r.target = :document and %s order by d.issued_on desc, d.id desc limit :most""".formatted(DocumentRows.HEAD, LibraryScope.SHOWN))
                .params(scope.values(document))
                .param("most", MOST)
                .query((row, number) -> new Saying(kind(row), DocumentRows.head(row, number)))
                .list();
    }

    /// What others do to it.
    public List<Felt> effectsOn(DocumentId document, LibraryScope scope) {
        return felt("d.id = e.by", "e.document", document, scope);
    }

    /// What it does to others.
    public List<Felt> effectsOf(DocumentId document, LibraryScope scope) {
        return felt("d.id = e.document", "e.by", document, scope);
    }

    private List<Felt> felt(String other, String own, DocumentId document, LibraryScope scope) {
        return jdbc.sql("select e.kind as relation, e.since, " + DocumentRows.HEAD
                        + " from document_effect e join document d on "
                        + other + " where " + own + " = :document and " + LibraryScope.SHOWN
                        + " order by e.since, d.id limit :most")
                .params(scope.values(document))
                .param("most", MOST)
                .query((row, number) -> new Felt(
                        Effect.Kind.valueOf(row.getString("relation")),
                        row.getObject("since", LocalDate.class),
                        DocumentRows.head(row, number)))
                .list();
    }

    private static Relation.Kind kind(ResultSet row) throws SQLException {
        return Relation.Kind.valueOf(row.getString("relation"));
    }

    private static Optional<DocumentHead> head(ResultSet row, int number) throws SQLException {
        return row.getString("kind") == null ? Optional.empty() : Optional.of(DocumentRows.head(row, number));
    }
}
