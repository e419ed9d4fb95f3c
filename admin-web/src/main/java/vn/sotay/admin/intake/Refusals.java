package vn.sotay.admin.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.intake.Attachments;
import vn.sotay.admin.storage.intake.IntakeFile;
import vn.sotay.admin.storage.intake.IntakeId;
import vn.sotay.admin.storage.intake.OldIntakes;
import vn.sotay.documents.OriginalId;
import vn.sotay.documents.recognition.Secrecy;

/// Refuses what must not be here: file, pages and pictures go in one transaction, wherever the same file is on
/// its way.
public final class Refusals {
    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final IntakeStore store;
    private final OldIntakes old;
    private final Attachments attachments;
    private final TransactionTemplate transactions;
    private final AuditTrail trail;

    public Refusals(
            IntakeStore store,
            OldIntakes old,
            Attachments attachments,
            TransactionTemplate transactions,
            AuditTrail trail) {
        this.store = store;
        this.old = old;
        this.attachments = attachments;
        this.transactions = transactions;
        this.trail = trail;
    }

    void secret(OriginalId original, Secrecy secrecy) {
        transactions.executeWithoutResult(started -> {
            List<IntakeId> gone = old.refuseEverywhere(original, secrecy.name());
            boolean removed = store.originals().removeUnneeded(original);
            if (!removed) log.error("a file with a stamp of secrecy is in the library already: {}", original.digest());
            gone.forEach(id -> store.files().find(id).ifPresent(file -> tell(file, secrecy)));
        });
    }

    private void tell(IntakeFile file, Secrecy secrecy) {
        AuditEvent.About about = new AuditEvent.About(
                "intake", file.id().toString(), Optional.of(file.origin().unit()));
        Map<String, String> what = Map.of("name", file.origin().fileName(), "secrecy", secrecy.name());
        trail.record(new AuditEvent(
                AuditEvent.Actor.system(),
                AuditAction.DOCUMENT_REFUSED,
                about,
                new AuditEvent.Change(Optional.empty(), Map.of(), what)));
    }

    /// Throws a file away that nobody wants to confirm.
    ///
    /// @return false when it is in the library by now
    public boolean discard(IntakeFile file) {
        return Boolean.TRUE.equals(transactions.execute(started -> {
            if (!store.drafts().discard(file.id())) return false;
            store.pages().remove(file.id());
            List<OriginalId> attached = attachments.of(file.id()).stream()
                    .map(one -> one.file().id())
                    .toList();
            attachments.removeAll(file.id());
            attached.forEach(store.originals()::removeUnneeded);
            file.original().ifPresent(store.originals()::removeUnneeded);
            return true;
        }));
    }

    /// Files that were refused before a time go; their names and reasons stay.
    public int forget(Instant before) {
        Integer gone = transactions.execute(started -> {
            List<OriginalId> files = old.refusedBefore(before);
            files.forEach(store.originals()::removeUnneeded);
            return files.size();
        });
        return gone == null ? 0 : gone;
    }
}
