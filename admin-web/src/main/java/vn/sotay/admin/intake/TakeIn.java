package vn.sotay.admin.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.jobs.Bell;
import vn.sotay.admin.storage.intake.IntakeId;
import vn.sotay.admin.storage.intake.Intakes;
import vn.sotay.admin.storage.originals.ArrivedFile;
import vn.sotay.admin.storage.originals.Originals;
import vn.sotay.documents.OriginalId;
import vn.sotay.organisation.UnitId;
import vn.sotay.search.extraction.FileLimits;
import vn.sotay.search.extraction.Reason;

/// Takes a file in: it is kept and waits to be read. What is too large is refused at once and not kept.
public final class TakeIn {
    private final IntakeStore store;
    private final TransactionTemplate transactions;
    private final FileLimits limits;
    private final Bell bell;

    /// @param bell wakes the readers of this node
    public TakeIn(IntakeStore store, TransactionTemplate transactions, FileLimits limits, Bell bell) {
        this.store = store;
        this.transactions = transactions;
        this.limits = limits;
        this.bell = bell;
    }

    /// @throws UncheckedIOException when the file cannot be read
    public IntakeId take(ArrivedFile file, Intakes.Arrival arrival) {
        if (file.size() > limits.bytes())
            return store.files().addRefused(arrival, file.shownName(), Reason.TOO_LARGE.name());
        IntakeId id = Objects.requireNonNull(transactions.execute(started -> kept(file, arrival)));
        bell.ring();
        return id;
    }

    /// A file that is on its way or in the library for this unit already.
    public Optional<IntakeId> known(ArrivedFile file, UnitId unit) {
        try {
            return store.files().alive(unit, Originals.idOf(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private IntakeId kept(ArrivedFile file, Intakes.Arrival arrival) {
        try {
            OriginalId original = store.originals().keep(file);
            return store.files().add(arrival, file.shownName(), original);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
