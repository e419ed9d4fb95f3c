package vn.sotay.admin.storage.library.changes;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.storage.documents.DocumentSequence;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.UnitId;

/// A document that nobody else changes until the transaction ends.
final class LockedDocuments {
    private final JdbcClient jdbc;
    private final DocumentSequence sequence;

    LockedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.sequence = new DocumentSequence(jdbc);
    }

    /// @param removed whether it is in the trash
    record Row(DocumentId id, UnitId owner, int version, boolean removed) {}

    Optional<Row> lock(DocumentId id) {
        sequence.lock();
        return jdbc.sql(
                        "select owner, version, removed_at is not null as removed from document where id = ? for update")
                .param(id.value())
                .query((row, number) -> new Row(
                        id, new UnitId(row.getString("owner")), row.getInt("version"), row.getBoolean("removed")))
                .optional();
    }

    void changed(DocumentId id) {
        sequence.changed(List.of(id));
    }

    /// With the documents whose validity hangs on it.
    void changedWithOthers(DocumentId id) {
        sequence.changed(List.of(id));
        sequence.changed(jdbc.sql("select document from document_effect where by = ?")
                .param(id.value())
                .query((row, number) -> new DocumentId(row.getLong("document")))
                .list());
    }
}
