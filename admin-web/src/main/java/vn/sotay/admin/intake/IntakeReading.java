package vn.sotay.admin.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.intake.draft.Draft;
import vn.sotay.admin.intake.draft.DraftReading;
import vn.sotay.admin.storage.intake.IntakePage;
import vn.sotay.admin.storage.intake.IntakeQueue.Turn;
import vn.sotay.documents.recognition.Secrecy;
import vn.sotay.documents.recognition.reading.Guard;
import vn.sotay.language.VietnamTime;
import vn.sotay.search.extraction.Extraction;
import vn.sotay.search.extraction.Page;
import vn.sotay.search.extraction.TextExtraction;

/// Reads one file that waits: text, guard, draft. Whatever is in the file, it ends in a state that the officer
/// understands; after a failure of ours it is tried again, and given up when that does not help.
public final class IntakeReading {
    private static final Logger log = LoggerFactory.getLogger(IntakeReading.class);
    static final String FAULT = "FAULT";
    private static final int TRIES = 3;

    private final IntakeStore store;
    private final Tools tools;
    private final TransactionTemplate transactions;
    private final Refusals refusals;
    private final DraftCheck check;

    /// @param poor confidence in a page, 0 to 100, below which somebody should compare it with its picture
    public record Tools(TextExtraction extraction, Path folder, InstantSource time, int poor) {}

    public IntakeReading(
            IntakeStore store, Tools tools, TransactionTemplate transactions, Refusals refusals, DraftCheck check) {
        this.store = store;
        this.tools = tools;
        this.transactions = transactions;
        this.refusals = refusals;
        this.check = check;
    }

    void read(Turn turn) {
        if (turn.attempt() > TRIES) {
            store.queue().refuse(turn, FAULT);
            return;
        }
        boolean ended = false;
        Heartbeat held = Heartbeat.of(() -> store.queue().renew(turn));
        try {
            extract(turn);
            ended = true;
        } catch (CancellationException stopped) {
            // The node ends. Its thread must be able to reach the database once more.
            log.info("the reading of {} was stopped; thread interrupted: {}", turn.id(), Thread.interrupted());
        } finally {
            held.close();
            if (!ended) store.queue().giveBack(turn);
        }
    }

    private void extract(Turn turn) {
        Path file = file();
        try {
            store.originals().copyTo(turn.original(), file);
            PageCollector pictures = new PageCollector();
            switch (tools.extraction().extract(file, turn.task().fileName(), pictures)) {
                case Extraction.Refused refused ->
                    store.queue().refuse(turn, refused.reason().name());
                case Extraction.Text text -> guarded(turn, text.pages(), pictures);
            }
        } finally {
            remove(file);
        }
    }

    private void guarded(Turn turn, List<Page> pages, PageCollector pictures) {
        List<String> texts = pages.stream().map(Page::text).toList();
        DraftReading.Read read = DraftReading.of(
                texts, turn.task().access(), VietnamTime.day(tools.time().instant()));
        Optional<Secrecy> stamp = Guard.stamp(texts).or(() -> Guard.stamp(List.of(read.text())));
        if (stamp.isPresent()) refusals.secret(turn.original(), stamp.get());
        else keep(turn, pages, pictures, read);
    }

    private void keep(Turn turn, List<Page> pages, PageCollector pictures, DraftReading.Read read) {
        List<IntakePage> kept = pages.stream()
                .map(page -> new IntakePage(page.number(), page.text(), page.confidence(), false, false))
                .toList();
        Draft draft = check.matched(read.draft(), turn.task().unit());
        DraftCheck.About about = new DraftCheck.About(
                turn.task().unit(), Optional.of(turn.original()), turn.task().renews());
        int poor = (int) kept.stream().filter(page -> page.isPoor(tools.poor())).count();
        int open = check.of(draft, about, false).open(poor);
        transactions.executeWithoutResult(started -> {
            if (store.drafts().begin(turn, new DraftReading.Read(read.text(), draft), open))
                store.pages().add(turn.id(), kept, pictures.pictures());
        });
    }

    private Path file() {
        try {
            Files.createDirectories(tools.folder());
            return Files.createTempFile(tools.folder(), "intake", ".file");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
