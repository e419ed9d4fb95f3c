package vn.sotay.admin.storage.library.changes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.originals.Originals;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.OriginalId;

/// Taking documents out of the library, bringing them back, and deleting them for good. What is taken out is
/// gone from chats, lists and indexes at once.
public final class Trash {
    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final LockedDocuments documents;
    private final Originals originals;
    private final LibraryTrail trail;

    public Trash(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.documents = new LockedDocuments(jdbc);
        this.originals = new Originals(jdbc);
        this.trail = new LibraryTrail(trail);
    }

    /// What became of a wish.
    public enum Outcome {
        DONE,
        /// Somebody was quicker: it is already so.
        ALREADY,
        /// The same document has been added again meanwhile.
        TAKEN
    }

    public Outcome remove(SignedIn caller, DocumentId id, Instant at) {
        return each(id, false, row -> {
            jdbc.sql("update document set removed_at = ?::timestamptz, removed_by = ? where id = ?")
                    .params(at.toString(), caller.account().value(), id.value())
                    .update();
            documents.changedWithOthers(id);
            trail.done(caller, AuditAction.DOCUMENT_REMOVED, id, row.owner());
            return Outcome.DONE;
        });
    }

    public Outcome restore(SignedIn caller, DocumentId id) {
        return each(id, true, row -> {
            if (isTaken(id)) return Outcome.TAKEN;
            jdbc.sql("update document set removed_at = null, removed_by = null where id = ?")
                    .param(id.value())
                    .update();
            documents.changedWithOthers(id);
            trail.done(caller, AuditAction.DOCUMENT_RESTORED, id, row.owner());
            return Outcome.DONE;
        });
    }

    public Outcome delete(SignedIn caller, DocumentId id) {
        return each(id, true, row -> {
            forGood(List.of(id));
            trail.done(caller, AuditAction.DOCUMENT_DELETED, id, row.owner());
            return Outcome.DONE;
        });
    }

    /// Deletes some of what was taken out before then.
    ///
    /// @return how many
    public int forget(Instant before) {
        return Objects.requireNonNull(transactions.execute(started -> {
            List<DocumentId> old = jdbc.sql("""
                            select id from document where removed_at < ?::timestamptz
                            order by removed_at limit ? for update skip locked""")
                    .params(before.toString(), AT_ONCE)
                    .query((row, number) -> new DocumentId(row.getLong("id")))
                    .list();
            forGood(old);
            return old.size();
        }));
    }

    /// Indexes that were asleep all the time still have to hear of it. Files that nothing else needs go too.
    private void forGood(List<DocumentId> ids) {
        BiConsumer<String, DocumentId> run =
                (sql, id) -> jdbc.sql(sql).param(id.value()).update();
        for (DocumentId id : ids) {
            List<OriginalId> files = files(id);
            run.accept("insert into document_gone (document, change) select id, change from document where id = ?", id);
            run.accept("delete from document where id = ?", id);
            files.forEach(originals::removeUnneeded);
        }
    }

    private List<OriginalId> files(DocumentId id) {
        return jdbc.sql("""
                        select original from document where id = :id and original is not null
                        union select original from document_version where document = :id and original is not null
                        union select original from document_attachment where document = :id""")
                .param("id", id.value())
                .query((row, number) -> new OriginalId(row.getString("original")))
                .list();
    }

    private interface Step {
        Outcome on(LockedDocuments.Row row);
    }

    private Outcome each(DocumentId id, boolean removed, Step step) {
        return Objects.requireNonNull(transactions.execute(started -> documents
                .lock(id)
                .filter(row -> row.removed() == removed)
                .map(step::on)
                .orElse(Outcome.ALREADY)));
    }

    private boolean isTaken(DocumentId id) {
        return jdbc.sql("""
                        select exists (select from document d join document other on other.symbol = d.symbol
                            and other.issued_on = d.issued_on and other.issuer = d.issuer
                        where d.id = ? and other.id <> d.id and other.removed_at is null)""").param(id.value()).query(Boolean.class).single();
    }
}
