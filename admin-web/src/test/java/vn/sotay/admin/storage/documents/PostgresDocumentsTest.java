package vn.sotay.admin.storage.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.organisation.PostgresUnits;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentChanges;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.Documents;
import vn.sotay.documents.DocumentsContract;
import vn.sotay.documents.NewDocument;
import vn.sotay.documents.Passage;
import vn.sotay.organisation.People;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.Units;

class PostgresDocumentsTest extends DocumentsContract {
    private static final int THREADS = 4;
    private static final int EACH = 25;

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    @Override
    protected Units units() {
        return new PostgresUnits(database.jdbc());
    }

    @Override
    protected Documents documents() {
        return new PostgresDocuments(database.jdbc(), database.transactions(), time());
    }

    @Override
    protected DocumentChanges changes() {
        return new PostgresDocumentChanges(database.jdbc(), time());
    }

    @Test
    void whoeverFollowsTheChangesWhileManyAddMissesNone() {
        Unit unit = People.aCommittee();
        units().save(unit);
        long at = changes().last();
        List<Long> followed = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<CompletableFuture<Void>> adding = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int own = thread;
                adding.add(CompletableFuture.runAsync(() -> addMany(own, unit), threads));
            }
            CompletableFuture<Void> all = CompletableFuture.allOf(adding.toArray(CompletableFuture<?>[]::new));
            boolean ended = false;
            while (!ended) {
                ended = all.isDone();
                for (DocumentChanges.Change change : changes().after(at, 7)) {
                    followed.add(change.id().value());
                    at = change.sequence();
                    ended = false;
                }
            }
            all.join();
        }

        assertThat(followed).hasSize(THREADS * EACH).doesNotHaveDuplicates();
    }

    private void addMany(int thread, Unit unit) {
        for (int i = 0; i < EACH; i++)
            documents()
                    .add(new NewDocument(
                            new Document.Identity(
                                    DocumentKind.PLAN,
                                    new DocumentNumber(thread + "." + i + "-KH/TU", LocalDate.of(2026, 1, 1)),
                                    "Tỉnh ủy Lam Giang"),
                            "về chuyển đổi số",
                            new NewDocument.Belonging(unit.id(), AccessClass.PUBLIC),
                            new NewDocument.Effect(LocalDate.of(2026, 1, 1), Optional.empty(), Optional.empty()),
                            List.of(new Passage(0, "Điều 1", List.of("Điều 1"), "Nội dung."))));
    }
}
