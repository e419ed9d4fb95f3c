package vn.sotay.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentChanges;
import vn.sotay.documents.Passage;
import vn.sotay.documents.Validity;
import vn.sotay.search.vietnamese.CitedNumber;
import vn.sotay.search.vietnamese.CitedPlaces;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

/// A document as Lucene takes it in: one entry for each passage, each with the document's head. What is
/// restricted has a single entry without text, so that no word of it can be searched for.
final class PassageEntries {
    private static final Passage NO_TEXT = new Passage(0, "", List.of(), "");

    private final vn.sotay.documents.Document document;
    private final Syllables head;
    private final Map<String, String> symbol;
    private final List<Syllables> texts = new ArrayList<>();
    private final Map<List<String>, Syllables> headingsRead = new HashMap<>();

    private PassageEntries(vn.sotay.documents.Document document) {
        this.document = document;
        this.head = headOf(document);
        this.symbol = symbolOf(document.identity().number().symbol());
    }

    static List<Document> of(DocumentChanges.Change.Kept change) {
        PassageEntries entries = new PassageEntries(change.document());
        boolean textIsShown = change.document().access() != AccessClass.RESTRICTED
                && !change.passages().isEmpty();
        List<Document> found = new ArrayList<>();
        for (Passage passage : textIsShown ? change.passages() : List.of(NO_TEXT)) found.add(entries.entry(passage));
        found.getFirst().add(new StringField(IndexFields.FIRST, "", Field.Store.NO));
        if (textIsShown) entries.addWhole(found.getFirst());
        return found;
    }

    private Document entry(Passage passage) {
        Document entry = new Document();
        addIdentity(entry);
        addSymbol(entry);
        entry.add(new NumericDocValuesField(IndexFields.ORDINAL, passage.ordinal()));
        for (String place : CitedPlaces.in(passage.path())) add(entry, IndexFields.PLACE, place);
        Syllables text = Syllables.of(passage.text());
        texts.add(text);
        addText(entry, text, UnaryOperator.identity());
        addText(entry, headOf(passage), IndexFields::head);
        return entry;
    }

    /// The whole text says how well the document as such answers. It stands with the first passage: an entry of
    /// its own would lack the passages' fields, and lengths of fields that some entries lack are slow to read.
    private void addWhole(Document first) {
        texts.addFirst(Syllables.of(document.title()));
        addText(first, Syllables.joined(texts), field -> IndexFields.whole(document.access(), field));
    }

    private void addIdentity(Document entry) {
        String owner = document.owner().value();
        boolean ended = !(document.validity() instanceof Validity.InForce);
        add(entry, IndexFields.DOCUMENT, String.valueOf(document.id().value()));
        add(entry, IndexFields.OWNER, owner);
        add(entry, IndexFields.ACCESS, document.access().name());
        entry.add(new SortedDocValuesField(IndexFields.OWNER, new BytesRef(owner)));
        entry.add(new NumericDocValuesField(IndexFields.DOCUMENT, document.id().value()));
        entry.add(new SortedDocValuesField(
                IndexFields.KIND, new BytesRef(document.identity().kind().name())));
        entry.add(new NumericDocValuesField(
                IndexFields.ISSUED, document.identity().number().issuedOn().toEpochDay()));
        entry.add(new NumericDocValuesField(IndexFields.ENDED, ended ? 1 : 0));
    }

    private void addSymbol(Document entry) {
        symbol.forEach((field, value) -> add(entry, field, value));
    }

    /// A symbol is read as a citation is, so both sides agree. One of an unknown form is found by its
    /// number and words.
    private static Map<String, String> symbolOf(String printed) {
        Map<String, String> fields = new HashMap<>();
        CitedNumber.in(printed)
                .map(CitedNumber::symbol)
                .ifPresentOrElse(
                        symbol -> {
                            fields.put(IndexFields.SYMBOL_VALUE, symbol.value());
                            symbol.code().ifPresent(code -> fields.put(IndexFields.SYMBOL_CODE, code));
                            symbol.issuer().ifPresent(issuer -> fields.put(IndexFields.SYMBOL_ISSUER, issuer));
                        },
                        () -> Syllables.of(printed).inOrder().stream()
                                .findFirst()
                                .ifPresent(value -> fields.put(IndexFields.SYMBOL_VALUE, value.folded())));
        return fields;
    }

    private Syllables headOf(Passage passage) {
        Syllables headings =
                headingsRead.computeIfAbsent(passage.headings(), lines -> Syllables.of(String.join("\n", lines)));
        return Syllables.joined(List.of(head, headings, Syllables.of(passage.path())));
    }

    private static Syllables headOf(vn.sotay.documents.Document document) {
        vn.sotay.documents.Document.Identity identity = document.identity();
        return Syllables.of(String.join(
                "\n", identity.kind().printed(), identity.number().symbol(), identity.issuer(), document.title()));
    }

    private static void addText(Document entry, Syllables text, UnaryOperator<String> field) {
        add(entry, field.apply(IndexFields.EXACT), TermStream.single(text, Syllable::exact));
        add(entry, field.apply(IndexFields.EXACT_PAIR), TermStream.pairs(text, Syllable::exact));
        add(entry, field.apply(IndexFields.FOLDED), TermStream.single(text, Syllable::folded));
        add(entry, field.apply(IndexFields.FOLDED_PAIR), TermStream.pairs(text, Syllable::folded));
    }

    private static void add(Document entry, String field, TermStream terms) {
        entry.add(new Field(field, terms, IndexFields.TERMS));
    }

    private static void add(Document entry, String field, String term) {
        entry.add(new StringField(field, term, Field.Store.NO));
    }
}
