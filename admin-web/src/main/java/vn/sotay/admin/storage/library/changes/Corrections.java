package vn.sotay.admin.storage.library.changes;

import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.documents.DocumentRelations;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Passage;

/// Correcting what a document's head or a passage says. What it said before stays readable.
public final class Corrections {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final LockedDocuments documents;
    private final DocumentRelations relations;
    private final LibraryTrail trail;
    private final HeadRows heads;
    private final KeptVersions versions;

    public Corrections(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail, InstantSource time) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.documents = new LockedDocuments(jdbc);
        this.relations = new DocumentRelations(jdbc);
        this.trail = new LibraryTrail(trail);
        this.heads = new HeadRows(jdbc);
        this.versions = new KeptVersions(jdbc, time);
    }

    /// What became of a correction.
    public enum Outcome {
        DONE,
        /// Somebody else corrected it meanwhile, or took it out.
        STALE,
        /// Another document of the library has this symbol, day and issuer.
        TAKEN
    }

    /// A document as it was when the form was opened.
    public record Opened(DocumentId id, int version) {}

    public Outcome correct(SignedIn caller, Opened opened, DocumentFields before, DocumentFields after) {
        try {
            return inStep(opened, row -> {
                heads.write(opened.id(), after);
                versions.keep(caller, row, KeptVersions.Before.head(before, after));
                trail.changed(caller, opened.id(), row.owner(), before.named(), after.named());
                relations.resolve(after.identity().number().symbol());
            });
        } catch (DuplicateKeyException taken) {
            return Outcome.TAKEN;
        }
    }

    /// @param before the passage as it was
    public Outcome correct(SignedIn caller, Opened opened, Passage before, String text) {
        return inStep(opened, row -> {
            jdbc.sql("update passage set text = ? where document = ? and ordinal = ?")
                    .params(text, opened.id().value(), before.ordinal())
                    .update();
            versions.keep(caller, row, KeptVersions.Before.passage(before));
            trail.changed(caller, opened.id(), row.owner(), Map.of("passage", ""), Map.of("passage", before.path()));
        });
    }

    private interface Step {
        void on(LockedDocuments.Row row);
    }

    private Outcome inStep(Opened opened, Step step) {
        return Objects.requireNonNull(transactions.execute(started -> {
            Optional<LockedDocuments.Row> row =
                    documents.lock(opened.id()).filter(one -> !one.removed() && one.version() == opened.version());
            if (row.isEmpty()) return Outcome.STALE;
            step.on(row.get());
            documents.changedWithOthers(opened.id());
            return Outcome.DONE;
        }));
    }
}
