package vn.sotay.admin.storage.documents;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.documents.DocumentId;

/// The numbers of changes, for whoever changes the library. Given out one transaction at a time, so a number is
/// never seen before all smaller ones.
public final class DocumentSequence {
    private final JdbcClient jdbc;

    public DocumentSequence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Until the end of the transaction nobody else changes the library.
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('document_change'))").query(row -> {});
    }

    /// The indexes take these anew. Only after {@link #lock}.
    public void changed(Collection<DocumentId> documents) {
        jdbc.sql("update document set change = nextval('document_change') where id = any (?)")
                .param(ids(documents))
                .update();
    }

    public static Long[] ids(Collection<DocumentId> documents) {
        return documents.stream().map(DocumentId::value).toArray(Long[]::new);
    }
}
