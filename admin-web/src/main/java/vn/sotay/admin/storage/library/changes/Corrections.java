package vn.sotay.admin.storage.library.changes;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.documents.DocumentRelations;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Passage;

/// Correcting what a document's head or a passage says. What it said before stays readable.
public final class Corrections {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final LockedDocuments documents;
    private final DocumentRelations relations;
    private final LibraryTrail trail;
    private final InstantSource time;

    public Corrections(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail, InstantSource time) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.documents = new LockedDocuments(jdbc);
        this.relations = new DocumentRelations(jdbc);
        this.trail = new LibraryTrail(trail);
        this.time = time;
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
                update(opened.id(), after);
                keep(caller, row, differing(before.named(), after.named()), Optional.empty());
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
            keep(caller, row, Map.of(), Optional.of(before));
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

    private void update(DocumentId id, DocumentFields to) {
        jdbc.sql("""
                        update document set kind = ?, symbol = ?, issued_on = ?, issuer = ?, title = ?, place = ?,
                            signer = ?, recipients = ? where id = ?""")
                .params(to.identity().kind().name(), to.identity().number().symbol(), to.issuedOn())
                .params(to.identity().issuer(), to.title(), to.place(), to.signer())
                .param(to.recipients().toArray(String[]::new))
                .param(id.value())
                .update();
    }

    private void keep(SignedIn caller, LockedDocuments.Row row, Map<String, String> head, Optional<Passage> passage) {
        Instant now = time.instant();
        jdbc.sql("""
                        insert into document_version (document, version, at, account, head, passages)
                        values (?, ?, ?::timestamptz, ?, ?::jsonb, ?::jsonb)""")
                .params(
                        row.id().value(),
                        row.version(),
                        now.toString(),
                        caller.account().value())
                .param(JSON.writeValueAsString(head))
                .param(passage.map(one -> JSON.writeValueAsString(List.of(one))).orElse(null))
                .update();
        jdbc.sql("update document set version = version + 1 where id = ?")
                .param(row.id().value())
                .update();
    }

    private static Map<String, String> differing(Map<String, String> before, Map<String, String> after) {
        Map<String, String> differing = new LinkedHashMap<>(before);
        differing.entrySet().removeIf(one -> one.getValue().equals(after.get(one.getKey())));
        return differing;
    }
}
