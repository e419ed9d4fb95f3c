package vn.sotay.admin.storage.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.documents.DocumentHead;
import vn.sotay.admin.storage.library.changes.BulkWish;
import vn.sotay.admin.storage.library.changes.Corrections;
import vn.sotay.admin.storage.library.changes.DocumentFields;
import vn.sotay.admin.storage.library.changes.Trash;
import vn.sotay.admin.storage.library.changes.ValidityChanges;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentChanges.Change;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.NewDocument;
import vn.sotay.documents.Passage;
import vn.sotay.documents.Validity;
import vn.sotay.documents.validity.Effect;

class LibraryChangesTest {
    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static Shelf shelf;

    @BeforeAll
    static void furnish() {
        shelf = new Shelf(database).furnished();
    }

    @Test
    void whatIsRemovedIsGoneEverywhereAndComesBack() {
        DocumentId id = shelf.add("xa", AccessClass.PUBLIC);
        long before = shelf.changes.last();

        assertThat(shelf.trash.remove(shelf.officer(), id, shelf.now())).isEqualTo(Trash.Outcome.DONE);

        assertThat(shelf.changes.after(before, 9)).singleElement().isEqualTo(new Change.Gone(before + 1, id));
        assertThat(shelf.library.find(id, shelf.scope())).isEmpty();
        assertThat(listed(id)).isFalse();
        assertThat(shelf.trash.remove(shelf.officer(), id, shelf.now())).isEqualTo(Trash.Outcome.ALREADY);

        assertThat(shelf.trash.restore(shelf.officer(), id)).isEqualTo(Trash.Outcome.DONE);

        assertThat(shelf.changes.after(before + 1, 9)).singleElement().isInstanceOf(Change.Kept.class);
        assertThat(listed(id)).isTrue();
        assertThat(shelf.trail(id)).containsExactly("DOCUMENT_REMOVED", "DOCUMENT_RESTORED");
    }

    @Test
    void whatIsDeletedForGoodIsToldToIndexesThatSlept() {
        DocumentId id = shelf.add("xa", AccessClass.PUBLIC);
        long before = shelf.changes.last();
        shelf.trash.remove(shelf.officer(), id, shelf.now());

        assertThat(shelf.trash.delete(shelf.officer(), id)).isEqualTo(Trash.Outcome.DONE);

        assertThat(shelf.changes.after(before, 9)).singleElement().isInstanceOf(Change.Gone.class);
        assertThat(shelf.trash.restore(shelf.officer(), id)).isEqualTo(Trash.Outcome.ALREADY);
        assertThat(shelf.changes.last()).isGreaterThan(before);
    }

    @Test
    void afterThirtyDaysTheTrashIsEmptied() {
        DocumentId old = shelf.add("xa", AccessClass.PUBLIC);
        DocumentId young = shelf.add("xa", AccessClass.PUBLIC);
        shelf.trash.remove(shelf.officer(), old, shelf.now().minus(Duration.ofDays(31)));
        shelf.trash.remove(shelf.officer(), young, shelf.now().minus(Duration.ofDays(29)));

        while (shelf.trash.forget(shelf.now().minus(TrashList.KEPT)) > 0)
            assertThat(old).isNotEqualTo(young);

        assertThat(new TrashList(database.jdbc()).of(shelf.scope()))
                .extracting(one -> one.head().id())
                .contains(young)
                .doesNotContain(old);
    }

    @Test
    void theSameDocumentMayComeAgainAndThenTheOldOneStaysInTheTrash() {
        NewDocument.Effect effect = new NewDocument.Effect(Shelf.ISSUED, Optional.empty(), Optional.empty());
        DocumentId first = shelf.add("77-NQ/ĐU", "xa", AccessClass.PUBLIC, effect);
        shelf.trash.remove(shelf.officer(), first, shelf.now());
        shelf.add("77-NQ/ĐU", "xa", AccessClass.PUBLIC, effect);

        assertThat(shelf.trash.restore(shelf.officer(), first)).isEqualTo(Trash.Outcome.TAKEN);
    }

    @Test
    void withoutItsSuccessorADocumentHoldsAgain() {
        DocumentId older = shelf.add("xa", AccessClass.PUBLIC);
        DocumentId newer = shelf.add(
                "xa", AccessClass.PUBLIC, new NewDocument.Effect(Shelf.ISSUED, Optional.empty(), Optional.of(older)));
        assertThat(shelf.open(older).document().validity()).isInstanceOf(Validity.Replaced.class);
        long before = shelf.changes.last();

        shelf.trash.remove(shelf.officer(), newer, shelf.now());

        assertThat(shelf.open(older).document().validity()).isEqualTo(new Validity.InForce());
        assertThat(shelf.changes.after(before, 9)).extracting(Change::id).containsExactlyInAnyOrder(older, newer);
    }

    @Test
    void anEndThatLiesAheadIsToldOnItsDayAndOnlyOnce() {
        LocalDate day = LocalDate.of(2027, 2, 1);
        shelf.on(day.minusDays(1));
        shelf.days.tell();
        DocumentId ending = shelf.add(
                "xa", AccessClass.PUBLIC, new NewDocument.Effect(Shelf.ISSUED, Optional.of(day), Optional.empty()));
        DocumentId beginning =
                shelf.add("xa", AccessClass.PUBLIC, new NewDocument.Effect(day, Optional.empty(), Optional.of(ending)));
        DocumentId other = shelf.add("xa", AccessClass.PUBLIC);
        long before = shelf.changes.last();

        assertThat(shelf.days.tell()).isZero();
        shelf.on(day.plusDays(3));
        assertThat(shelf.days.tell()).isEqualTo(2);
        assertThat(shelf.days.tell()).isZero();

        List<Change> told = shelf.changes.after(before, 9);
        assertThat(told)
                .extracting(Change::id)
                .containsExactlyInAnyOrder(ending, beginning)
                .doesNotContain(other);
        assertThat(told)
                .filteredOn(change -> change.id().equals(ending))
                .allSatisfy(change ->
                        assertThat(((Change.Kept) change).document().validity()).isInstanceOf(Validity.Replaced.class));
        shelf.on(LocalDate.of(2026, 11, 1));
    }

    @Test
    void theListKnowsWhatHoldsAndWhatDoesNot() {
        LocalDate ahead = LocalDate.of(2027, 1, 1);
        DocumentId holds = shelf.add(
                "xa", AccessClass.PUBLIC, new NewDocument.Effect(Shelf.ISSUED, Optional.of(ahead), Optional.empty()));
        DocumentId ended = shelf.add(
                "xa",
                AccessClass.PUBLIC,
                new NewDocument.Effect(Shelf.ISSUED, Optional.of(LocalDate.of(2026, 10, 1)), Optional.empty()));
        DocumentId replaced = shelf.add("xa", AccessClass.PUBLIC);
        DocumentId successor = shelf.add(
                "xa",
                AccessClass.PUBLIC,
                new NewDocument.Effect(Shelf.ISSUED, Optional.empty(), Optional.of(replaced)));
        DocumentId notYet = shelf.add(
                "xa", AccessClass.PUBLIC, new NewDocument.Effect(ahead, Optional.empty(), Optional.of(holds)));
        List<DocumentId> all = List.of(holds, ended, replaced, successor, notYet);

        assertThat(standing(LibraryFilter.Standing.IN_FORCE, all)).containsExactlyInAnyOrder(holds, successor);
        assertThat(standing(LibraryFilter.Standing.ENDED, all)).containsExactlyInAnyOrder(ended, replaced);
        assertThat(standing(LibraryFilter.Standing.AHEAD, all)).containsExactly(notYet);
        assertThat(shelf.list.choices(LibraryFacet.STANDING, LibraryFilter.EVERYTHING.among(all), shelf.scope()))
                .extracting(choice -> choice.value() + " " + choice.documents())
                .containsExactlyInAnyOrder("IN_FORCE 2", "ENDED 2", "AHEAD 1");
        assertThat(shelf.list.choices(LibraryFacet.UNIT, LibraryFilter.EVERYTHING.among(all), shelf.scope()))
                .isEmpty();
    }

    private static List<DocumentId> standing(LibraryFilter.Standing standing, List<DocumentId> among) {
        LibraryFilter.Traits traits = new LibraryFilter.Traits(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(standing), Optional.empty());
        return shelf
                .list
                .page(LibraryFilter.EVERYTHING.with(traits).among(among), shelf.scope(), Optional.empty(), 30)
                .rows()
                .stream()
                .map(row -> row.document().id())
                .toList();
    }

    @Test
    void aCorrectedHeadKeepsWhatItSaid() {
        DocumentId id = shelf.add("xa", AccessClass.PUBLIC);
        DocumentFields before = fields(shelf.open(id), "về công tác đảng viên");
        DocumentFields after = fields(shelf.open(id), "về công tác phát triển đảng viên");

        assertThat(shelf.corrections.correct(shelf.officer(), new Corrections.Opened(id, 0), before, after))
                .isEqualTo(Corrections.Outcome.DONE);
        assertThat(shelf.corrections.correct(shelf.officer(), new Corrections.Opened(id, 0), before, after))
                .isEqualTo(Corrections.Outcome.STALE);

        assertThat(shelf.open(id).document().title()).isEqualTo("về công tác phát triển đảng viên");
        assertThat(new ReplacedTexts(database.jdbc()).of(id, 5)).singleElement().satisfies(version -> {
            assertThat(version.head()).containsExactly(Map.entry("title", "về công tác đảng viên"));
            assertThat(version.by()).contains("Lò Thị Hương");
        });
        assertThat(shelf.trail(id)).containsExactly("DOCUMENT_CHANGED");
    }

    @Test
    void whoCitedTheRightNumberFindsTheDocumentOnceItIsCorrected() {
        NewDocument.Effect effect = new NewDocument.Effect(Shelf.ISSUED, Optional.empty(), Optional.empty());
        DocumentId misread = shelf.add("9O-NQ/ĐU", "xa", AccessClass.PUBLIC, effect);
        DocumentId citing = shelf.add("xa", AccessClass.PUBLIC);
        database.jdbc()
                .sql(
                        "insert into document_relation values (?, 0, 'ENDS', 'Nghị quyết số 90-NQ/ĐU', '90-NQ/ĐU', ?, null)")
                .params(citing.value(), Shelf.ISSUED)
                .update();
        DocumentFields before = fields(shelf.open(misread), "về công tác đảng viên");
        DocumentFields after = new DocumentFields(
                new Document.Identity(
                        DocumentKind.RESOLUTION, new DocumentNumber("90-NQ/ĐU", Shelf.ISSUED), "Đảng ủy xa"),
                before.title(),
                "",
                "",
                List.of());

        shelf.corrections.correct(shelf.officer(), new Corrections.Opened(misread, 0), before, after);

        assertThat(shelf.open(misread).document().validity())
                .isInstanceOfSatisfying(
                        Validity.Ended.class, ended -> assertThat(ended.by()).isEqualTo(citing));
    }

    @Test
    void aCorrectedPassageKeepsWhatItSaidAndReachesTheIndex() {
        DocumentId id = shelf.add("xa", AccessClass.PUBLIC);
        Passage passage =
                shelf.library.passages(shelf.open(id).document(), shelf.scope()).getLast();
        long before = shelf.changes.last();

        shelf.corrections.correct(shelf.officer(), new Corrections.Opened(id, 0), passage, "Hai, đã sửa.");

        assertThat(shelf.changes.after(before, 9))
                .singleElement()
                .satisfies(change -> assertThat(((Change.Kept) change).passages())
                        .extracting(Passage::text)
                        .containsExactly("Một.", "Hai, đã sửa."));
        assertThat(new ReplacedTexts(database.jdbc())
                        .of(id, 5)
                        .getFirst()
                        .text()
                        .passages())
                .extracting(Passage::text)
                .containsExactly("Hai.");
    }

    @Test
    void theNumberOfAnotherDocumentIsRefused() {
        NewDocument.Effect effect = new NewDocument.Effect(Shelf.ISSUED, Optional.empty(), Optional.empty());
        shelf.add("81-NQ/ĐU", "xa", AccessClass.PUBLIC, effect);
        DocumentId id = shelf.add("82-NQ/ĐU", "xa", AccessClass.PUBLIC, effect);
        DocumentFields before = fields(shelf.open(id), "về công tác đảng viên");
        DocumentFields after = new DocumentFields(
                new Document.Identity(
                        DocumentKind.RESOLUTION, new DocumentNumber("81-NQ/ĐU", Shelf.ISSUED), "Đảng ủy xa"),
                before.title(),
                "",
                "",
                List.of());

        assertThat(shelf.corrections.correct(shelf.officer(), new Corrections.Opened(id, 0), before, after))
                .isEqualTo(Corrections.Outcome.TAKEN);
        assertThat(shelf.open(id).document().identity().number().symbol()).isEqualTo("82-NQ/ĐU");
    }

    @Test
    void whatAnOfficerSaysOfValidityCanBeCorrectedAndUndone() {
        DocumentId id = shelf.add("xa", AccessClass.PUBLIC);
        DocumentId by = shelf.add("xa", AccessClass.PUBLIC);
        Effect ahead = new Effect(id, by, Effect.Kind.ENDS, LocalDate.of(2027, 1, 1));
        Effect now = new Effect(id, by, Effect.Kind.ENDS, LocalDate.of(2026, 10, 1));
        DocumentHead head = shelf.library
                .bearing(shelf.open(by).document().identity().number().symbol(), shelf.scope())
                .getFirst();

        shelf.validity.begin(shelf.officer(), ahead, head);
        assertThat(shelf.open(id).document().validity()).isEqualTo(new Validity.InForce());
        shelf.validity.begin(shelf.officer(), now, head);
        assertThat(shelf.open(id).document().validity()).isInstanceOf(Validity.Ended.class);
        shelf.validity.undo(shelf.officer(), now, head);
        assertThat(shelf.open(id).document().validity()).isEqualTo(new Validity.InForce());

        ValidityChanges.Days days = new ValidityChanges.Days(Shelf.ISSUED, Optional.empty());
        shelf.validity.set(
                shelf.officer(),
                id,
                days,
                new ValidityChanges.Days(Shelf.ISSUED, Optional.of(LocalDate.of(2026, 9, 1))));
        assertThat(shelf.open(id).document().validity()).isEqualTo(new Validity.Expired(LocalDate.of(2026, 9, 1)));
        assertThat(shelf.trail(id)).hasSize(4).containsOnly("DOCUMENT_CHANGED");
    }

    @Test
    void manyAreChangedAtOnceWithALineEach() {
        DocumentId one = shelf.add("xa", AccessClass.PUBLIC);
        DocumentId two = shelf.add("xa", AccessClass.PUBLIC);
        DocumentId removed = shelf.add("xa", AccessClass.PUBLIC);
        shelf.trash.remove(shelf.officer(), removed, shelf.now());
        BulkWish wish = new BulkWish(
                List.of("đảng viên", "quý iii"),
                List.of(),
                Optional.empty(),
                new BulkWish.Belonging(Optional.of(AccessClass.INTERNAL), Optional.empty(), ""),
                Optional.empty());

        assertThat(shelf.bulk.plan(List.of(two, one, removed), wish))
                .hasSize(2)
                .allSatisfy(plan -> assertThat(plan.after())
                        .containsEntry("tags", "quý iii; đảng viên")
                        .containsEntry("access", "INTERNAL")
                        .hasSize(2));
        assertThat(shelf.open(one).document().access()).isEqualTo(AccessClass.PUBLIC);

        assertThat(shelf.bulk.apply(shelf.officer(), List.of(two, one, removed), wish))
                .isEqualTo(2);
        assertThat(shelf.bulk.apply(shelf.officer(), List.of(two, one, removed), wish))
                .isZero();

        assertThat(shelf.open(one).ways().tags()).containsExactly("quý iii", "đảng viên");
        assertThat(shelf.open(two).document().access()).isEqualTo(AccessClass.INTERNAL);
        assertThat(shelf.trail(one)).containsExactly("DOCUMENT_CHANGED");
        assertThat(shelf.trail(two)).containsExactly("DOCUMENT_CHANGED");
    }

    private static DocumentFields fields(LibraryDocument whole, String title) {
        return new DocumentFields(whole.document().identity(), title, "", "", List.of());
    }

    private static boolean listed(DocumentId id) {
        return shelf.list.named(List.of(id), shelf.scope()).size() == 1;
    }
}
