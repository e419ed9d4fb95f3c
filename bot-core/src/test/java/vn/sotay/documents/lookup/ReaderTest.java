package vn.sotay.documents.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.Accounts;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Speaker;
import vn.sotay.conversation.contact.DomesticChannels;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.InMemoryDocuments;
import vn.sotay.documents.NewDocument;
import vn.sotay.documents.Passage;
import vn.sotay.documents.Relation;
import vn.sotay.documents.handout.Handout;
import vn.sotay.documents.handout.InMemoryOneTimeLinks;
import vn.sotay.documents.reading.InMemoryReadingPlaces;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.Standing;
import vn.sotay.organisation.UnitId;

/// A card says whether its document holds, and its button leads to what holds today.
class ReaderTest {
    private static final UnitId PROVINCE = new UnitId("tinh-uy");
    private static final Speaker.KnownMember MEMBER = new Speaker.KnownMember(
            Accounts.anAccount(),
            new Member(new MemberId(1), "Lò Thị Hương", Standing.FULL, PartyPost.NONE, PROVINCE),
            List.of(PROVINCE));

    private static final Handout HANDOUT = new Handout(
            new InMemoryOneTimeLinks(Optional.empty()),
            new DomesticChannels(Set.of(Accounts.CHANNEL)),
            (document, reader) -> Optional.empty(),
            InstantSource.fixed(Instant.EPOCH));

    private final InMemoryDocuments documents = new InMemoryDocuments();

    @Test
    void theButtonOfAReplacedDocumentLeadsToTheOneInForce() {
        DocumentId first = add("01-QĐ/TU", Optional.empty());
        DocumentId second = add("02-QĐ/TU", Optional.of(first));
        DocumentId third = add("03-QĐ/TU", Optional.of(second));

        assertThat(card(first).footer())
                .contains("Đã được thay thế", "02-QĐ/TU", "Văn bản đang có hiệu lực: Quy định số 03-QĐ/TU");
        assertThat(buttons(first))
                .contains(new Reply.Choice(LookUpChoice.read(third, 0, "").id(), "Văn bản thay thế"));
    }

    @Test
    void endsAndAmendmentsHaveButtonsOfTheirOwn() {
        DocumentId ended = add("01-QĐ/TU", Optional.empty());
        DocumentId amended = add("02-QĐ/TU", Optional.empty());
        DocumentId by = documents.add(document(
                "03-QĐ/TU",
                Optional.empty(),
                relation(Relation.Kind.ENDS, ended),
                relation(Relation.Kind.AMENDS, amended)));

        assertThat(card(ended).footer()).contains("Đã bị bãi bỏ từ ngày 01/03/2026");
        assertThat(buttons(ended))
                .contains(new Reply.Choice(LookUpChoice.read(by, 0, "").id(), "Văn bản bãi bỏ"));
        assertThat(card(amended).footer()).contains("Còn hiệu lực; đã được sửa đổi, bổ sung từ ngày 01/03/2026");
        assertThat(buttons(amended))
                .contains(new Reply.Choice(LookUpChoice.read(by, 0, "").id(), "Văn bản sửa đổi"));
        assertThat(card(by).footer()).endsWith("\nSửa đổi, bổ sung Quy định số 02-QĐ/TU");
    }

    @Test
    void whatADocumentHasComeAfterIsOneShortLine() {
        DocumentId first = add("01-QĐ/TU", Optional.empty());
        DocumentId second = add("02-QĐ/TU", Optional.of(first));

        assertThat(card(second).footer()).endsWith("Còn hiệu lực\nThay thế Quy định số 01-QĐ/TU");
        assertThat(card(first).footer()).doesNotContain("\nThay thế");
        DocumentId[] many = IntStream.range(10, 20)
                .mapToObj(number -> add(number + "-QĐ/TU", Optional.empty()))
                .toArray(DocumentId[]::new);
        DocumentId one = documents.add(document(
                "30-QĐ/TU",
                Optional.empty(),
                Arrays.stream(many)
                        .map(id -> relation(Relation.Kind.REPLACES, id))
                        .toArray(Relation[]::new)));
        assertThat(card(one).footer().lines().reduce((before, last) -> last).orElseThrow())
                .startsWith("Thay thế Quy định số 10-QĐ/TU")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(121);
    }

    @Test
    void ofWhatDoesNotHoldYetTheDayIsTold() {
        LocalDate day = LocalDate.of(9999, 1, 2);
        DocumentId id = documents.add(new NewDocument(
                new Document.Identity(
                        DocumentKind.REGULATION, new DocumentNumber("40-QĐ/TU", day), "Tỉnh ủy Lam Giang"),
                "về đảng phí",
                new NewDocument.Belonging(PROVINCE, AccessClass.PUBLIC),
                new NewDocument.Effect(day, Optional.empty(), Optional.empty()),
                List.of(new Passage(0, "Điều 1", List.of(), "Mức đóng."))));

        assertThat(card(id).footer()).endsWith("⚠ Chưa có hiệu lực; có hiệu lực từ ngày 02/01/9999");
    }

    private Reply.Card card(DocumentId id) {
        return (Reply.Card) new Reader(
                        documents,
                        new LookUpDialog.Reading(HANDOUT, new InMemoryReadingPlaces(), (document, reader) -> List.of()))
                .quote(new LookUpChoice.Position(id, 0, true), List.of(), MEMBER)
                .orElseThrow();
    }

    private List<Reply.Choice> buttons(DocumentId id) {
        return card(id).choices();
    }

    private DocumentId add(String symbol, Optional<DocumentId> replaces) {
        return documents.add(document(symbol, replaces));
    }

    private static Relation relation(Relation.Kind kind, DocumentId target) {
        return new Relation(kind, "…", Optional.empty(), Optional.empty(), Optional.of(target));
    }

    private static NewDocument document(String symbol, Optional<DocumentId> replaces, Relation... relations) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        return new NewDocument(
                new Document.Identity(DocumentKind.REGULATION, new DocumentNumber(symbol, day), "Tỉnh ủy Lam Giang"),
                "về đảng phí",
                new NewDocument.Belonging(PROVINCE, AccessClass.PUBLIC),
                new NewDocument.Effect(day, Optional.empty(), replaces),
                new NewDocument.Particulars("", "", List.of(), List.of(relations), Optional.empty()),
                List.of(new Passage(0, "Điều 1", List.of(), "Mức đóng.")));
    }
}
