package vn.sotay.admin.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.storage.intake.Attachments;
import vn.sotay.admin.storage.intake.IntakeId;
import vn.sotay.admin.storage.originals.ArrivedFile;
import vn.sotay.admin.storage.originals.Originals;

/// Puts a recording, a film or a picture to a draft, and takes it away again.
public final class AttachFile {
    private final Attachments attachments;
    private final Originals originals;
    private final TransactionTemplate transactions;

    public AttachFile(Attachments attachments, Originals originals, TransactionTemplate transactions) {
        this.attachments = attachments;
        this.originals = originals;
        this.transactions = transactions;
    }

    public void attach(IntakeId id, ArrivedFile file) {
        transactions.executeWithoutResult(started -> {
            try {
                attachments.add(id, file.shownName(), originals.keep(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    public void detach(IntakeId id, int ordinal) {
        transactions.executeWithoutResult(started -> {
            List<Attachments.Attachment> gone =
                    of(id).stream().filter(one -> one.ordinal() == ordinal).toList();
            attachments.remove(id, ordinal);
            gone.forEach(one -> originals.removeUnneeded(one.file().id()));
        });
    }

    public List<Attachments.Attachment> of(IntakeId id) {
        return attachments.of(id);
    }
}
