package vn.sotay.admin.storage.library.changes;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.documents.DocumentHead;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.validity.Effect;
import vn.sotay.organisation.membership.Day;

/// When a document holds and what other documents do to it, as an officer says.
public final class ValidityChanges {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final LockedDocuments documents;
    private final LibraryTrail trail;

    public ValidityChanges(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.documents = new LockedDocuments(jdbc);
        this.trail = new LibraryTrail(trail);
    }

    /// When it holds of itself.
    public record Days(LocalDate from, Optional<LocalDate> until) {
        Map<String, String> named() {
            return Map.of(
                    "inForceFrom",
                    Day.shown(from),
                    "expiredOn",
                    until.map(Day::shown).orElse(""));
        }
    }

    /// @return whether it was there to be changed
    public boolean set(SignedIn caller, DocumentId id, Days before, Days after) {
        return inStep(id, row -> {
            jdbc.sql("update document set in_force_from = ?, expired_on = ? where id = ?")
                    .param(after.from())
                    .param(after.until().orElse(null))
                    .param(id.value())
                    .update();
            trail.changed(caller, id, row.owner(), before.named(), after.named());
        });
    }

    /// Sets what another document does to this one, or corrects its day.
    public boolean begin(SignedIn caller, Effect effect, DocumentHead by) {
        return inStep(effect.on(), row -> {
            jdbc.sql("""
                            insert into document_effect (document, by, kind, since) values (?, ?, ?, ?)
                            on conflict (document, by, kind) do update set since = excluded.since""")
                    .params(
                            effect.on().value(),
                            effect.by().value(),
                            effect.kind().name(),
                            effect.since())
                    .update();
            trail.changed(
                    caller,
                    effect.on(),
                    row.owner(),
                    Map.of(),
                    Map.of(field(effect.kind()), by.name(), "effectiveOn", Day.shown(effect.since())));
        });
    }

    /// Undoes it.
    public boolean undo(SignedIn caller, Effect effect, DocumentHead by) {
        return inStep(effect.on(), row -> {
            jdbc.sql("delete from document_effect where document = ? and by = ? and kind = ?")
                    .params(
                            effect.on().value(),
                            effect.by().value(),
                            effect.kind().name())
                    .update();
            trail.changed(
                    caller,
                    effect.on(),
                    row.owner(),
                    Map.of(field(effect.kind()), by.name(), "effectiveOn", Day.shown(effect.since())),
                    Map.of());
        });
    }

    private static String field(Effect.Kind kind) {
        return switch (kind) {
            case REPLACES -> "replacedBy";
            case ENDS -> "endedBy";
            case AMENDS -> "amendedBy";
        };
    }

    private interface Step {
        void on(LockedDocuments.Row row);
    }

    private boolean inStep(DocumentId id, Step step) {
        return Objects.requireNonNull(transactions.execute(started -> {
            Optional<LockedDocuments.Row> row = documents.lock(id).filter(one -> !one.removed());
            row.ifPresent(step::on);
            if (row.isPresent()) documents.changedWithOthers(id);
            return row.isPresent();
        }));
    }
}
