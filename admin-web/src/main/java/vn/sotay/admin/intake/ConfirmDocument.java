package vn.sotay.admin.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.intake.draft.Draft;
import vn.sotay.admin.intake.draft.DraftDocument;
import vn.sotay.admin.storage.intake.Attachments;
import vn.sotay.admin.storage.intake.Drafts;
import vn.sotay.admin.storage.intake.IntakeFile;
import vn.sotay.admin.storage.intake.IntakePage;
import vn.sotay.admin.storage.library.changes.NewVersions;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Documents;
import vn.sotay.documents.NewDocument;

/// Makes a document of a draft, or the new version of one: all or nothing, once.
public final class ConfirmDocument {
    private final IntakeStore store;
    private final Into into;
    private final DraftCheck check;
    private final TransactionTemplate transactions;
    private final AuditTrail trail;

    /// Where documents go.
    ///
    /// @param changed tells that the library has changed
    public record Into(Documents documents, NewVersions versions, Attachments attachments, Runnable changed) {}

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

    public Outcome confirm(SignedIn caller, IntakeFile file, Drafts.Kept kept, Wish wish) {
        DraftCheck.About about = new DraftCheck.About(file.origin().unit(), file.original(), wish.renews());
        Draft draft = check.matched(wish.on(kept.draft()), about.unit());
        DraftCheck.Findings findings = check.of(draft, about, wish.deliberate());
        if (!findings.problems().isEmpty() || findings.exists()) return new Outcome.NotYet(findings);
        try {
            Optional<DocumentId> made =
                    made(caller, file, new Drafts.Kept(kept.id(), kept.version(), kept.text(), draft), wish);
            if (made.isEmpty()) return new Outcome.Stale();
            into.changed().run();
            return new Outcome.Confirmed(made.get());
        } catch (DuplicateKeyException meanwhile) {
            return new Outcome.NotYet(check.of(draft, about, wish.deliberate()));
        }
    }

    private Optional<DocumentId> made(SignedIn caller, IntakeFile file, Drafts.Kept kept, Wish wish) {
        NewDocument document =
                DraftDocument.of(kept.draft(), kept.text(), file.origin().unit(), file.original());
        return Objects.requireNonNull(transactions.execute(started -> {
            Optional<DocumentId> made = written(caller, file, document, wish)
                    .filter(id -> store.drafts().confirm(kept.id(), kept.version(), id));
            made.ifPresent(id -> hand(file, document, id));
            if (made.isEmpty()) started.setRollbackOnly();
            return made;
        }));
    }

    private Optional<DocumentId> written(SignedIn caller, IntakeFile file, NewDocument document, Wish wish) {
        return switch (wish) {
            case Wish.AsNew own -> {
                DocumentId added = into.documents().add(document);
                tell(caller, file, document, added);
                yield Optional.of(added);
            }
            case Wish.InsteadOf other ->
                Optional.of(other.document())
                        .filter(id -> into.versions()
                                .renew(caller, id, document, file.origin().fileName()));
        };
    }

    /// What belongs to the file goes with it.
    private void hand(IntakeFile file, NewDocument document, DocumentId id) {
        List<String> pages =
                store.pages().all(file.id()).stream().map(IntakePage::text).toList();
        store.pages().place(id, PassagePages.of(pages, document.passages()));
        store.pages().hand(file.id());
        into.attachments().hand(file.id(), id);
    }

    private void tell(SignedIn caller, IntakeFile file, NewDocument made, DocumentId id) {
        Map<String, String> what = Map.of(
                "name",
                made.identity().number().symbol() + " " + made.title(),
                "access",
                made.belonging().access().name());
        trail.record(AuditEvent.of(
                        caller,
                        AuditAction.DOCUMENT_TAKEN_IN,
                        AuditEvent.About.document(id, file.origin().unit()))
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
                Outcome outcome = confirm(caller, file, kept.get(), new Wish.AsNew(false));
                if (outcome instanceof Outcome.Confirmed) confirmed++;
            }
        }
        return confirmed;
    }

    private boolean isClear(IntakeFile file, Drafts.Kept kept, int poor) {
        DraftCheck.About about = DraftCheck.About.of(file);
        return check.of(kept.draft(), about, false).open(store.pages().poor(file.id(), poor)) == 0;
    }
}
