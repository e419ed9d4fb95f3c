package vn.sotay.admin.storage.library.changes;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.documents.DocumentRelations;
import vn.sotay.admin.storage.documents.PassageRows;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.NewDocument;
import vn.sotay.documents.OriginalId;

/// Puts another file in the place of the one a document was read from. The earlier text and file stay
/// reachable; owner, readers, validity, tags and topics stay as they are.
public final class NewVersions {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final LockedDocuments documents;
    private final KeptVersions versions;
    private final LibraryTrail trail;

    public NewVersions(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail, InstantSource time) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.documents = new LockedDocuments(jdbc);
        this.versions = new KeptVersions(jdbc, time);
        this.trail = new LibraryTrail(trail);
    }

    /// @param file the name of the new file, for the trail
    /// @return false when the document is in the trash or gone
    public boolean renew(SignedIn caller, DocumentId id, NewDocument by, String file) {
        return Objects.requireNonNull(transactions.execute(started -> {
            Optional<LockedDocuments.Row> row = documents.lock(id).filter(one -> !one.removed());
            row.ifPresent(one -> renew(caller, one, by, file));
            return row.isPresent();
        }));
    }

    private void renew(SignedIn caller, LockedDocuments.Row row, NewDocument by, String file) {
        HeadRows heads = new HeadRows(jdbc);
        PassageRows texts = new PassageRows(jdbc);
        DocumentRelations relations = new DocumentRelations(jdbc);
        DocumentFields before = heads.read(row.id());
        DocumentFields after = fields(by);
        versions.keep(
                caller, row, KeptVersions.Before.head(before, after).text(texts.of(row.id()), original(row.id())));
        heads.write(row.id(), after);
        jdbc.sql("update document set original = ? where id = ?")
                .param(by.particulars().original().map(OriginalId::digest).orElse(null))
                .param(row.id().value())
                .update();
        texts.replace(row.id(), by.passages());
        relations.rewrite(row.id(), by.particulars().relations());
        relations.resolve(by.identity().number().symbol());
        documents.changedWithOthers(row.id());
        Map<String, String> named = new LinkedHashMap<>(after.named());
        named.put("file", file);
        trail.changed(caller, row.id(), row.owner(), before.named(), named);
    }

    private Optional<OriginalId> original(DocumentId id) {
        return jdbc.sql("select original from document where id = ? and original is not null")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(OriginalId::new);
    }

    private static DocumentFields fields(NewDocument by) {
        NewDocument.Particulars more = by.particulars();
        return new DocumentFields(by.identity(), by.title(), more.place(), more.signer(), more.recipients());
    }
}
