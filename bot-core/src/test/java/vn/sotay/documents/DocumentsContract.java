package vn.sotay.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.Speaker;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.People;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;

/// What {@link Documents} and {@link DocumentChanges} promise. The store may hold documents of other tests.
public abstract class DocumentsContract {
    private static final int MANY = 1_000_000;

    private final Unit province = People.aCommittee();
    private final Unit commune = People.aBranchBelow(province);
    private final Unit village = People.aBranchBelow(commune);
    private final Unit elsewhere = People.aBranchBelow(province);

    private final Speaker.KnownMember villager = readerIn(village, commune, province);
    private final Speaker.KnownMember neighbour = readerIn(elsewhere, province);

    protected LocalDate today = LocalDate.of(2026, 11, 1);

    protected abstract Units units();

    protected abstract Documents documents();

    protected abstract DocumentChanges changes();

    /// The day that the store goes by.
    protected InstantSource time() {
        return () -> VietnamTime.start(today);
    }

    @BeforeEach
    void unitsAreThere() {
        List.of(province, commune, village, elsewhere).forEach(units()::save);
    }

    @Test
    void whatIsAddedIsFoundAsItWas() {
        NewDocument added = aDocument(commune, AccessClass.INTERNAL, 3);

        DocumentId id = documents().add(added);

        assertThat(documents().find(id, villager))
                .contains(new Document(
                        id,
                        added.identity(),
                        added.title(),
                        commune.id(),
                        AccessClass.INTERNAL,
                        new Validity.InForce()));
        assertThat(documents().passages(id, 0, MANY, villager)).isEqualTo(added.passages());
    }

    @Test
    void anUnknownDocumentIsNotThere() {
        DocumentId unknown = new DocumentId(Long.MAX_VALUE);

        assertThat(documents().find(unknown, villager)).isEmpty();
        assertThat(documents().passages(unknown, 0, MANY, villager)).isEmpty();
    }

    @Test
    void passagesCanBeReadPartByPart() {
        NewDocument added = aDocument(province, AccessClass.PUBLIC, 7);
        DocumentId id = documents().add(added);

        assertThat(documents().passages(id, 2, 3, villager))
                .isEqualTo(added.passages().subList(2, 5));
        assertThat(documents().passages(id, 6, 3, villager))
                .isEqualTo(added.passages().subList(6, 7));
        assertThat(documents().passages(id, 7, 3, villager)).isEmpty();
        assertThat(documents().passages(id, Integer.MAX_VALUE, 3, villager)).isEmpty();
        assertThat(documents().passages(id, 0, 0, villager)).isEmpty();
    }

    @Test
    void aForgedPlaceBeforeTheBeginningDoesNoHarm() {
        NewDocument added = aDocument(province, AccessClass.PUBLIC, 3);
        DocumentId id = documents().add(added);

        assertThat(documents().passages(id, -5, 2, villager))
                .isEqualTo(added.passages().subList(0, 2));
        assertThat(documents().passages(id, Integer.MIN_VALUE, 2, villager))
                .isEqualTo(added.passages().subList(0, 2));
    }

    @Test
    void aPublicDocumentIsForEverybody() {
        DocumentId id = documents().add(aDocument(elsewhere, AccessClass.PUBLIC, 1));

        assertThat(documents().find(id, villager)).isPresent();
        assertThat(documents().passages(id, 0, MANY, villager)).hasSize(1);
    }

    @Test
    void anInternalDocumentIsForItsUnitAndAllBelow() {
        DocumentId id = documents().add(aDocument(commune, AccessClass.INTERNAL, 1));
        Speaker.KnownMember officer = readerIn(commune, province);
        Speaker.KnownMember provincial = readerIn(province);

        assertThat(documents().find(id, villager)).isPresent();
        assertThat(documents().find(id, officer)).isPresent();
        assertThat(documents().passages(id, 0, MANY, villager)).hasSize(1);
        for (Speaker.KnownMember outsider : List.of(neighbour, provincial)) {
            assertThat(documents().find(id, outsider)).isEmpty();
            assertThat(documents().passages(id, 0, MANY, outsider)).isEmpty();
            assertThat(documents().latest(MANY, outsider))
                    .extracting(Document::id)
                    .doesNotContain(id);
        }
    }

    @Test
    void aRestrictedDocumentIsKnownButNotReadHere() {
        DocumentId id = documents().add(aDocument(commune, AccessClass.RESTRICTED, 2));

        assertThat(documents().find(id, villager)).isPresent();
        assertThat(documents().passages(id, 0, MANY, villager)).isEmpty();
        assertThat(documents().latest(MANY, villager)).extracting(Document::id).contains(id);
        assertThat(documents().find(id, neighbour)).isEmpty();
        assertThat(documents().latest(MANY, neighbour)).extracting(Document::id).doesNotContain(id);
    }

    @Test
    void aReplacedDocumentNamesItsSuccessor() {
        NewDocument older = aDocument(province, AccessClass.PUBLIC, 1);
        DocumentId olderId = documents().add(older);
        NewDocument newer = replacing(olderId, LocalDate.of(2026, 5, 4));

        DocumentId newerId = documents().add(newer);

        Document replaced = documents().find(olderId, villager).orElseThrow();
        assertThat(replaced.validity()).isInstanceOfSatisfying(Validity.Replaced.class, validity -> {
            assertThat(validity.by()).isEqualTo(newerId);
            assertThat(validity.byTitle()).contains(newer.identity().number().symbol());
            assertThat(validity.since()).isEqualTo(newer.effect().from());
        });
        assertThat(validity(newerId))
                .isInstanceOfSatisfying(
                        Validity.InForce.class,
                        inForce -> assertThat(inForce.replaces())
                                .extracting(Validity.Link::document)
                                .containsExactly(olderId));
        assertThat(documents().passages(olderId, 0, MANY, villager)).isEqualTo(older.passages());
    }

    @Test
    void anExpiredDocumentSaysSinceWhen() {
        NewDocument plain = aDocument(province, AccessClass.PUBLIC, 1);
        LocalDate day = LocalDate.of(2026, 1, 1);

        DocumentId id = documents()
                .add(new NewDocument(
                        plain.identity(),
                        plain.title(),
                        plain.belonging(),
                        new NewDocument.Effect(LocalDate.of(2025, 8, 14), Optional.of(day), Optional.empty()),
                        plain.passages()));

        assertThat(documents().find(id, villager).orElseThrow().validity()).isEqualTo(new Validity.Expired(day));
    }

    @Test
    void theLatestAreTheNewestByDayOfIssue() {
        DocumentId middle = documents().add(issuedOn(LocalDate.of(3026, 2, 2)));
        DocumentId newest = documents().add(issuedOn(LocalDate.of(3026, 3, 3)));
        DocumentId oldest = documents().add(issuedOn(LocalDate.of(3026, 1, 1)));

        assertThat(documents().latest(3, villager)).extracting(Document::id).containsExactly(newest, middle, oldest);
        assertThat(documents().latest(1, villager)).extracting(Document::id).containsExactly(newest);
    }

    @Test
    void everyDocumentIsCounted() {
        long before = documents().count();

        documents().add(aDocument(province, AccessClass.PUBLIC, 1));
        documents().add(aDocument(elsewhere, AccessClass.RESTRICTED, 1));

        assertThat(documents().count()).isEqualTo(before + 2);
    }

    @Test
    void whatIsAddedIsAChange() {
        long before = changes().last();
        NewDocument added = aDocument(elsewhere, AccessClass.RESTRICTED, 2);

        DocumentId id = documents().add(added);

        List<DocumentChanges.Change> after = changes().after(before, MANY);
        assertThat(after).singleElement().satisfies(change -> {
            assertThat(kept(change).document().id()).isEqualTo(id);
            assertThat(kept(change).document().access()).isEqualTo(AccessClass.RESTRICTED);
            assertThat(kept(change).passages()).isEqualTo(added.passages());
            assertThat(change.sequence()).isEqualTo(changes().last()).isGreaterThan(before);
        });
        assertThat(changes().after(changes().last(), MANY)).isEmpty();
    }

    @Test
    void replacingADocumentIsAChangeOfBoth() {
        DocumentId older = documents().add(aDocument(province, AccessClass.PUBLIC, 1));
        long before = changes().last();

        DocumentId newer = documents().add(replacing(older, LocalDate.of(2026, 5, 4)));

        List<DocumentChanges.Change> after = changes().after(before, MANY);
        assertThat(after).extracting(DocumentChanges.Change::id).containsExactlyInAnyOrder(older, newer);
        assertThat(after)
                .filteredOn(change -> change.id().equals(older))
                .allSatisfy(
                        change -> assertThat(kept(change).document().validity()).isInstanceOf(Validity.Replaced.class));
    }

    @Test
    void changesComeInOrderAndEachDocumentOnceWithItsLast() {
        long before = changes().last();
        DocumentId first = documents().add(aDocument(province, AccessClass.PUBLIC, 1));
        DocumentId second = documents().add(aDocument(province, AccessClass.PUBLIC, 1));
        documents().add(replacing(first, LocalDate.of(2026, 5, 4)));

        List<DocumentChanges.Change> all = changes().after(before, MANY);

        assertThat(all)
                .extracting(DocumentChanges.Change::id)
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(all).extracting(DocumentChanges.Change::sequence).isSorted().doesNotHaveDuplicates();
        assertThat(all.getFirst().id()).isEqualTo(second);
        assertThat(all.getLast().sequence()).isEqualTo(changes().last());
    }

    @Test
    void changesCanBeFollowedPartByPart() {
        long before = changes().last();
        for (int i = 0; i < 5; i++) documents().add(aDocument(province, AccessClass.PUBLIC, 1));
        List<DocumentChanges.Change> all = changes().after(before, MANY);

        List<DocumentChanges.Change> followed = new ArrayList<>();
        long at = before;
        for (List<DocumentChanges.Change> part = changes().after(at, 2);
                !part.isEmpty();
                part = changes().after(at, 2)) {
            assertThat(part).hasSizeLessThanOrEqualTo(2);
            followed.addAll(part);
            at = part.getLast().sequence();
        }

        assertThat(followed).isEqualTo(all).hasSize(5);
    }

    @Test
    void whatHasNotBegunSaysWhen() {
        NewDocument ahead = aDocument(LocalDate.of(2026, 10, 30), province, AccessClass.PUBLIC, Optional.empty(), 1);
        DocumentId id = documents().add(ahead);

        assertThat(validity(id)).isEqualTo(new Validity.NotYet(ahead.effect().from()));

        today = ahead.effect().from();
        assertThat(validity(id)).isEqualTo(new Validity.InForce());
    }

    @Test
    void whatWillBeReplacedHoldsUntilThen() {
        DocumentId older = documents().add(aDocument(province, AccessClass.PUBLIC, 1));
        documents().add(replacing(older, LocalDate.of(2026, 11, 20)));

        assertThat(validity(older)).isEqualTo(new Validity.InForce());

        today = LocalDate.of(2026, 11, 30);
        assertThat(validity(older)).isInstanceOf(Validity.Replaced.class);
    }

    @Test
    void ofSeveralSuccessorsTheOneInForceIsNamed() {
        DocumentId first = documents().add(aDocument(province, AccessClass.PUBLIC, 1));
        DocumentId second = documents().add(replacing(first, LocalDate.of(2026, 3, 1)));
        DocumentId third = documents().add(replacing(second, LocalDate.of(2026, 7, 1)));

        assertThat(validity(first)).isInstanceOfSatisfying(Validity.Replaced.class, replaced -> {
            assertThat(replaced.by()).isEqualTo(second);
            assertThat(replaced.instead()).isEqualTo(third);
        });
    }

    @Test
    void anAmendmentIsNamedAndAnEndEnds() {
        DocumentId amended = documents().add(aDocument(province, AccessClass.PUBLIC, 1));
        DocumentId ended = documents().add(aDocument(province, AccessClass.PUBLIC, 1));
        DocumentId by = documents()
                .add(saying(
                        province,
                        relation(Relation.Kind.AMENDS, "Nghị quyết", Optional.empty(), Optional.of(amended)),
                        relation(Relation.Kind.ENDS, "Nghị quyết", Optional.empty(), Optional.of(ended))));

        assertThat(validity(amended))
                .isInstanceOfSatisfying(
                        Validity.InForce.class,
                        inForce -> assertThat(inForce.amended())
                                .extracting(Validity.Link::document)
                                .containsExactly(by));
        assertThat(validity(ended))
                .isInstanceOfSatisfying(
                        Validity.Ended.class, end -> assertThat(end.by()).isEqualTo(by));
    }

    @Test
    void aDocumentThatIsCitedBeforeItArrivesIsFoundWhenItDoes() {
        NewDocument cited = aDocument(province, AccessClass.PUBLIC, 1);
        String symbol = cited.identity().number().symbol();
        DocumentId citing = documents()
                .add(saying(
                        province,
                        relation(
                                Relation.Kind.REPLACES,
                                "Nghị quyết số " + symbol,
                                Optional.of(cited.identity().number()),
                                Optional.empty())));

        DocumentId id = documents().add(cited);

        assertThat(validity(id))
                .isInstanceOfSatisfying(
                        Validity.Replaced.class,
                        replaced -> assertThat(replaced.by()).isEqualTo(citing));
    }

    @Test
    void aBranchEndsNothingOfItsCommittee() {
        DocumentId above = documents().add(aDocument(commune, AccessClass.PUBLIC, 1));
        DocumentId beside = documents().add(aDocument(elsewhere, AccessClass.PUBLIC, 1));
        DocumentId own = documents().add(aDocument(village, AccessClass.PUBLIC, 1));
        documents()
                .add(saying(
                        village,
                        relation(Relation.Kind.REPLACES, "một", Optional.empty(), Optional.of(above)),
                        relation(Relation.Kind.ENDS, "hai", Optional.empty(), Optional.of(beside)),
                        relation(Relation.Kind.REPLACES, "ba", Optional.empty(), Optional.of(own))));

        assertThat(validity(above)).isEqualTo(new Validity.InForce());
        assertThat(validity(beside)).isEqualTo(new Validity.InForce());
        assertThat(validity(own)).isInstanceOf(Validity.Replaced.class);

        documents().add(saying(province, relation(Relation.Kind.ENDS, "bốn", Optional.empty(), Optional.of(above))));
        assertThat(validity(above)).isInstanceOf(Validity.Ended.class);
    }

    @Test
    void ofAHiddenSuccessorOnlyTheEndIsKnown() {
        DocumentId older = documents().add(aDocument(commune, AccessClass.PUBLIC, 1));
        NewDocument hidden = aDocument(LocalDate.of(2026, 2, 1), commune, AccessClass.INTERNAL, Optional.of(older), 1);
        documents().add(hidden);

        assertThat(documents().find(older, neighbour).orElseThrow().validity())
                .isEqualTo(new Validity.Expired(hidden.effect().from()));
        assertThat(validity(older)).isInstanceOf(Validity.Replaced.class);
    }

    private Validity validity(DocumentId id) {
        return documents().find(id, villager).orElseThrow().validity();
    }

    private static Relation relation(
            Relation.Kind kind, String words, Optional<DocumentNumber> number, Optional<DocumentId> target) {
        return new Relation(
                kind, words, number.map(DocumentNumber::symbol), number.map(DocumentNumber::issuedOn), target);
    }

    private static NewDocument saying(Unit owner, Relation... relations) {
        NewDocument plain = aDocument(LocalDate.of(2026, 2, 1), owner, AccessClass.PUBLIC, Optional.empty(), 1);
        NewDocument.Particulars particulars =
                new NewDocument.Particulars("", "", List.of(), List.of(relations), Optional.empty());
        return new NewDocument(
                plain.identity(), plain.title(), plain.belonging(), plain.effect(), particulars, plain.passages());
    }

    private static DocumentChanges.Change.Kept kept(DocumentChanges.Change change) {
        return (DocumentChanges.Change.Kept) change;
    }

    private NewDocument issuedOn(LocalDate day) {
        return aDocument(day, province, AccessClass.PUBLIC, Optional.empty(), 1);
    }

    private NewDocument replacing(DocumentId older, LocalDate day) {
        return aDocument(day, province, AccessClass.PUBLIC, Optional.of(older), 1);
    }

    private static NewDocument aDocument(Unit owner, AccessClass access, int passages) {
        return aDocument(LocalDate.of(2025, 8, 14), owner, access, Optional.empty(), passages);
    }

    private static NewDocument aDocument(
            LocalDate day, Unit owner, AccessClass access, Optional<DocumentId> replaces, int passages) {
        String symbol = UUID.randomUUID().toString().substring(0, 8) + "-NQ/TU";
        List<Passage> text = new ArrayList<>();
        for (int i = 0; i < passages; i++)
            text.add(new Passage(
                    i,
                    "Mục I, điểm " + i,
                    List.of("I. QUAN ĐIỂM", i + ". Nội dung"),
                    "Đoạn thứ " + i + "\n“trích” \\ 🇻🇳"));
        return new NewDocument(
                new Document.Identity(
                        DocumentKind.RESOLUTION, new DocumentNumber(symbol, day), "Ban Thường vụ Tỉnh ủy Lam Giang"),
                "về chuyển đổi số",
                new NewDocument.Belonging(owner.id(), access),
                new NewDocument.Effect(day.plusDays(10), Optional.empty(), replaces),
                text);
    }

    private static Speaker.KnownMember readerIn(Unit own, Unit... above) {
        Member member = new Member(new MemberId(1), "Lò Thị Hương", Standing.FULL, PartyPost.NONE, own.id());
        List<UnitId> within = new ArrayList<>();
        within.add(own.id());
        for (Unit unit : above) within.add(unit.id());
        return new Speaker.KnownMember(Accounts.anAccount(), member, within);
    }
}
