package vn.sotay.search;

import java.util.ArrayList;
import java.util.List;
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
import vn.sotay.search.vietnamese.DocumentType;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

/// A document as Lucene takes it in: one entry for each passage, each with the document's head. What is
/// restricted has a single entry without text, so that no word of it can be searched for.
final class PassageEntries {
    private static final Passage NO_TEXT = new Passage(0, "", List.of(), "");

    private final vn.sotay.documents.Document document;

    private PassageEntries(vn.sotay.documents.Document document) {
        this.document = document;
    }

    static List<Document> of(DocumentChanges.Change change) {
        PassageEntries entries = new PassageEntries(change.document());
        boolean textIsShown = change.document().access() != AccessClass.RESTRICTED
                && !change.passages().isEmpty();
        List<Document> found = new ArrayList<>();
        for (Passage passage : textIsShown ? change.passages() : List.of(NO_TEXT)) found.add(entries.entry(passage));
        found.getFirst().add(new StringField(IndexFields.FIRST, "", Field.Store.NO));
        return found;
    }

    private Document entry(Passage passage) {
        Document entry = new Document();
        addIdentity(entry);
        addSymbol(entry);
        entry.add(new NumericDocValuesField(IndexFields.ORDINAL, passage.ordinal()));
        for (String place : CitedPlaces.in(passage.path())) add(entry, IndexFields.PLACE, place);
        addText(entry, passage.text(), UnaryOperator.identity());
        addHead(entry, passage);
        return entry;
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

    /// A symbol is read as a citation is, so both sides agree. One of an unknown form is found by its
    /// number and words.
    private void addSymbol(Document entry) {
        String printed = document.identity().number().symbol();
        CitedNumber.in(printed)
                .map(CitedNumber::symbol)
                .ifPresentOrElse(
                        symbol -> {
                            add(entry, IndexFields.SYMBOL_VALUE, symbol.value());
                            symbol.code().ifPresent(code -> add(entry, IndexFields.SYMBOL_CODE, code));
                            symbol.issuer().ifPresent(issuer -> add(entry, IndexFields.SYMBOL_ISSUER, issuer));
                        },
                        () -> Syllables.of(printed).single(Syllable::folded).stream()
                                .findFirst()
                                .ifPresent(value -> add(entry, IndexFields.SYMBOL_VALUE, value)));
    }

    private void addHead(Document entry, Passage passage) {
        vn.sotay.documents.Document.Identity identity = document.identity();
        String head = String.join(
                "\n",
                DocumentType.nameOf(identity.kind()),
                identity.number().symbol(),
                identity.issuer(),
                document.title(),
                String.join("\n", passage.headings()),
                passage.path());
        addText(entry, head, IndexFields::head);
    }

    private static void addText(Document entry, String text, UnaryOperator<String> field) {
        Syllables syllables = Syllables.of(text);
        addTerms(entry, field.apply(IndexFields.EXACT), syllables.single(Syllable::exact));
        addTerms(entry, field.apply(IndexFields.EXACT_PAIR), syllables.pairs(Syllable::exact));
        addTerms(entry, field.apply(IndexFields.FOLDED), syllables.single(Syllable::folded));
        addTerms(entry, field.apply(IndexFields.FOLDED_PAIR), syllables.pairs(Syllable::folded));
    }

    private static void addTerms(Document entry, String field, List<String> terms) {
        entry.add(new Field(field, new TermStream(terms), IndexFields.TERMS));
    }

    private static void add(Document entry, String field, String term) {
        entry.add(new StringField(field, term, Field.Store.NO));
    }
}
