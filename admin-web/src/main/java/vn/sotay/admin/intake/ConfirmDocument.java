package vn.sotay.admin.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.intake.draft.Draft;
import vn.sotay.admin.intake.draft.DraftDocument;
import vn.sotay.admin.intake.draft.Field;
import vn.sotay.admin.storage.intake.Attachments;
import vn.sotay.admin.storage.intake.Drafts;
import vn.sotay.admin.storage.intake.IntakeFile;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Documents;

/// Makes a document of a draft: all or nothing, once.
public final class ConfirmDocument {
    private final IntakeStore store;
    private final Into into;
    private final DraftCheck check;
    private final TransactionTemplate transactions;
    private final AuditTrail trail;

    /// Where documents go.
    ///
    /// @param changed tells that the library has changed
    public record Into(Documents documents, Attachments attachments, Runnable changed) {}

    public ConfirmDocument(
            IntakeStore store, Into into, DraftCheck check, TransactionTemplate transactions, AuditTrail trail) {
        this.store = store;
        this.into = into;
        this.check = check;
        this.transactions = transactions;
        this.trail = trail;
    }

    /// What became of it.
    public sealed interface Outcome {
        record Confirmed(DocumentId document) implements Outcome {}

        /// The officer has to look at these first.
        record NotYet(DraftCheck.Findings findings) implements Outcome {}

        /// Somebody else has saved or confirmed it meanwhile.
        record Stale() implements Outcome {}
    }

    /// @param deliberate whether the officer has said that an owned document may be public
    public Outcome confirm(SignedIn caller, IntakeFile file, Drafts.Kept kept, boolean deliberate) {
        DraftCheck.About about = new DraftCheck.About(file.origin().unit(), file.original());
        Draft draft = check.matched(kept.draft(), about.unit());
        DraftCheck.Findings findings = check.of(draft, about, deliberate);
        if (!findings.problems().isEmpty() || findings.exists()) return new Outcome.NotYet(findings);
        try {
            Optional<DocumentId> made =
                    made(caller, file, new Drafts.Kept(kept.id(), kept.version(), kept.text(), draft));
            if (made.isEmpty()) return new Outcome.Stale();
            into.changed().run();
            return new Outcome.Confirmed(made.get());
        } catch (DuplicateKeyException meanwhile) {
            return new Outcome.NotYet(check.of(draft, about, deliberate));
        }
    }

    private Optional<DocumentId> made(SignedIn caller, IntakeFile file, Drafts.Kept kept) {
        AtomicBoolean first = new AtomicBoolean(true);
        DocumentId made = transactions.execute(started -> {
            DocumentId document = into.documents()
                    .add(DraftDocument.of(
                            kept.draft(), kept.text(), file.origin().unit(), file.original()));
            first.set(store.drafts().confirm(kept.id(), kept.version(), document));
            if (!first.get()) {
                started.setRollbackOnly();
                return document;
            }
            store.pages().remove(kept.id());
            into.attachments().hand(kept.id(), document);
            tell(caller, file, kept.draft(), document);
            return document;
        });
        return first.get() ? Optional.ofNullable(made) : Optional.empty();
    }

    private void tell(SignedIn caller, IntakeFile file, Draft draft, DocumentId document) {
        AuditEvent.About about = new AuditEvent.About(
                "document",
                Long.toString(document.value()),
                Optional.of(file.origin().unit()));
        Map<String, String> what = Map.of(
                "name",
                draft.fields().get(Field.SYMBOL) + " " + draft.fields().get(Field.TITLE),
                "access",
                draft.fields().get(Field.ACCESS));
        trail.record(AuditEvent.of(caller, AuditAction.DOCUMENT_TAKEN_IN, about)
                .with(new AuditEvent.Change(Optional.empty(), Map.of(), what)));
    }

    /// Confirms those drafts about which nothing is open.
    ///
    /// @return how many
    public int confirmClear(SignedIn caller, List<IntakeFile> files, int poor) {
        int confirmed = 0;
        for (IntakeFile file : files) {
            Optional<Drafts.Kept> kept = store.drafts().find(file.id());
            if (kept.isPresent() && isClear(file, kept.get(), poor)) {
                Outcome outcome = confirm(caller, file, kept.get(), false);
                if (outcome instanceof Outcome.Confirmed) confirmed++;
            }
        }
        return confirmed;
    }

    private boolean isClear(IntakeFile file, Drafts.Kept kept, int poor) {
        DraftCheck.About about = new DraftCheck.About(file.origin().unit(), file.original());
        return check.of(kept.draft(), about, false).open(store.pages().poor(file.id(), poor)) == 0;
    }
}
