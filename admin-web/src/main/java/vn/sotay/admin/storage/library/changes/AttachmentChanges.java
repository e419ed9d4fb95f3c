package vn.sotay.admin.storage.library.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.originals.ArrivedFile;
import vn.sotay.admin.storage.originals.DocumentFiles;
import vn.sotay.admin.storage.originals.Original;
import vn.sotay.admin.storage.originals.Originals;
import vn.sotay.documents.DocumentId;

/// Recordings, films and pictures are put to a document of the library and taken away again.
public final class AttachmentChanges {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Originals originals;
    private final LockedDocuments documents;
    private final LibraryTrail trail;

    public AttachmentChanges(JdbcClient jdbc, TransactionTemplate transactions, Originals originals, AuditTrail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.originals = originals;
        this.documents = new LockedDocuments(jdbc);
        this.trail = new LibraryTrail(trail);
    }

    /// @return whether the document was there
    public boolean add(SignedIn caller, DocumentId id, ArrivedFile file) {
        return inStep(id, row -> {
            Original kept = kept(file);
            jdbc.sql("""
                            insert into document_attachment (document, ordinal, name, original, media_type, kind)
                            select ?, coalesce(max(ordinal), 0) + 1, ?, ?, ?, ? from document_attachment where document = ?""")
                    .params(id.value(), file.shownName(), kept.id().digest())
                    .params(kept.type().written(), kept.type().kind().name(), id.value())
                    .update();
            trail.changed(caller, id, row.owner(), Map.of(), Map.of("attachment", file.shownName()));
            return true;
        });
    }

    /// The file goes too unless something else needs it.
    ///
    /// @return whether it was there
    public boolean remove(SignedIn caller, DocumentId id, int number) {
        return inStep(id, row -> {
            Optional<DocumentFiles.Named> gone = new DocumentFiles(jdbc)
                    .attachments(id).stream()
                            .filter(one -> one.number() == number)
                            .findFirst();
            gone.ifPresent(one -> {
                jdbc.sql("delete from document_attachment where document = ? and ordinal = ?")
                        .params(id.value(), number)
                        .update();
                originals.removeUnneeded(one.file().id());
                trail.changed(caller, id, row.owner(), Map.of("attachment", one.name()), Map.of());
            });
            return gone.isPresent();
        });
    }

    private Original kept(ArrivedFile file) {
        try {
            return originals.find(originals.keep(file)).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean inStep(DocumentId id, Function<LockedDocuments.Row, Boolean> step) {
        return Objects.requireNonNull(transactions.execute(started ->
                documents.lock(id).filter(row -> !row.removed()).map(step).orElse(false)));
    }
}
