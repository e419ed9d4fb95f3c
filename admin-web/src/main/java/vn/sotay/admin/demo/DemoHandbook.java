package vn.sotay.admin.demo;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Documents;
import vn.sotay.organisation.Gender;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.NewMember;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.Units;

/// Loads the demo handbook into an empty installation.
public final class DemoHandbook {
    private static final Logger log = LoggerFactory.getLogger(DemoHandbook.class);

    private final Library library;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final DemoFiles files = new DemoFiles();

    /// Where it goes.
    public record Library(Units units, Members members, Documents documents) {}

    public DemoHandbook(Library library, JdbcClient jdbc, TransactionTemplate transactions) {
        this.library = library;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /// Loads all of it or nothing. Of several nodes that start at once one loads and the others wait.
    public void loadIfEmpty() {
        transactions.executeWithoutResult(started -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('demo_handbook'))").query(row -> {});
            if (library.members().count() > 0 || library.documents().count() > 0) return;
            files.table("units.csv").forEach(row -> library.units().save(unit(row)));
            files.table("members.csv").forEach(row -> library.members().add(member(row)));
            loadDocuments();
            log.info(
                    "Đã nạp sổ tay dùng thử: {} đảng viên, {} văn bản.",
                    library.members().count(),
                    library.documents().count());
        });
    }

    private void loadDocuments() {
        Map<String, DocumentId> loaded = new HashMap<>();
        List<DemoDocument> oldestFirst = files.documents().stream()
                .sorted(Comparator.comparing(DemoDocument::issued).thenComparing(DemoDocument::id))
                .toList();
        for (DemoDocument document : oldestFirst) {
            Optional<DocumentId> replaced = document.replaces().map(loaded::get);
            loaded.put(document.id(), library.documents().add(document.asNew(replaced)));
        }
    }

    private static Unit unit(List<String> row) {
        Optional<UnitId> parent =
                Optional.of(row.get(1)).filter(id -> !id.isEmpty()).map(UnitId::new);
        return new Unit(new UnitId(row.get(0)), parent, UnitKind.valueOf(row.get(2)), row.get(3), row.get(4));
    }

    private static NewMember member(List<String> row) {
        NewMember.Person person = new NewMember.Person(row.get(1), Gender.valueOf(row.get(2)), Year.parse(row.get(3)));
        Optional<LocalDate> official =
                Optional.of(row.get(5)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        PartyPost post = row.get(8).isEmpty() ? PartyPost.NONE : PartyPost.valueOf(row.get(8));
        return new NewMember(row.get(0), person, LocalDate.parse(row.get(4)), official, new UnitId(row.get(7)), post);
    }
}
