package vn.sotay.admin.intake;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.intake.draft.Draft;
import vn.sotay.admin.intake.draft.DraftReading;
import vn.sotay.admin.intake.draft.DraftRelation;
import vn.sotay.admin.storage.intake.Drafts;
import vn.sotay.admin.storage.intake.IntakeFile;
import vn.sotay.admin.storage.intake.IntakePage;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.recognition.Secrecy;
import vn.sotay.documents.recognition.reading.Guard;
import vn.sotay.documents.structure.Outline;
import vn.sotay.language.VietnamTime;

/// Keeps what the officer does to a draft. False always means that somebody else has saved meanwhile, and that
/// nothing was changed.
public final class EditDraft {
    private final IntakeStore store;
    private final DraftCheck check;
    private final Refusals refusals;
    private final TransactionTemplate transactions;
    private final Rules rules;

    /// @param poor confidence in a page below which somebody should compare it
    public record Rules(int poor, InstantSource time) {}

    public EditDraft(
            IntakeStore store, DraftCheck check, Refusals refusals, TransactionTemplate transactions, Rules rules) {
        this.store = store;
        this.check = check;
        this.refusals = refusals;
        this.transactions = transactions;
        this.rules = rules;
    }

    /// What the officer has typed.
    public boolean type(IntakeFile file, Drafts.Kept kept, Map<String, String> form, List<DraftRelation> relations) {
        return save(
                file,
                kept,
                kept.text(),
                check.matched(kept.draft().typed(form, relations), file.origin().unit()));
    }

    public boolean outline(IntakeFile file, Drafts.Kept kept, UnaryOperator<Outline> change) {
        Outline changed = change.apply(new Outline(kept.text(), kept.draft().outline()));
        return save(file, kept, kept.text(), kept.draft().outlined(changed.parts()));
    }

    /// What became of a page that somebody has compared with its picture.
    public enum Paged {
        KEPT,
        STALE,
        /// The corrected text shows a stamp of secrecy: nothing of the file is here any more.
        SECRET
    }

    /// Reads the whole text anew with the corrected page.
    public Paged page(IntakeFile file, Drafts.Kept kept, int number, String text) {
        List<String> texts = store.pages().all(file.id()).stream()
                .map(page -> page.number() == number ? text : page.text())
                .toList();
        Optional<Secrecy> stamp = Guard.stamp(texts);
        if (stamp.isPresent() && file.original().isPresent()) {
            refusals.secret(file.original().get(), stamp.get());
            return Paged.SECRET;
        }
        return readAgain(file, kept, new IntakePage(number, text, OptionalInt.empty(), true, true), texts)
                ? Paged.KEPT
                : Paged.STALE;
    }

    private boolean readAgain(IntakeFile file, Drafts.Kept kept, IntakePage page, List<String> texts) {
        DraftReading.Read second = DraftReading.of(
                texts, AccessClass.INTERNAL, VietnamTime.day(rules.time().instant()));
        String text = second.text();
        Draft read = text.equals(kept.text()) ? kept.draft() : kept.draft().readAgain(second.draft());
        Draft draft = check.matched(read, file.origin().unit());
        return Boolean.TRUE.equals(transactions.execute(started -> {
            store.pages().check(file.id(), page.number(), page.text());
            boolean saved = save(file, kept, text, draft);
            if (!saved) started.setRollbackOnly();
            return saved;
        }));
    }

    private boolean save(IntakeFile file, Drafts.Kept kept, String text, Draft draft) {
        DraftCheck.About about = DraftCheck.About.of(file);
        int open = check.of(draft, about, false).open(store.pages().poor(file.id(), rules.poor()));
        return store.drafts().save(new Drafts.Kept(kept.id(), kept.version(), text, draft), open);
    }
}
