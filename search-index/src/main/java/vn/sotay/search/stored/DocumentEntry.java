package vn.sotay.search.stored;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
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
import vn.sotay.search.passages.PassageTerms;
import vn.sotay.search.passages.PassageTermsWriter;
import vn.sotay.search.passages.TermCode;
import vn.sotay.search.vietnamese.CitedNumber;
import vn.sotay.search.vietnamese.CitedPlaces;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;
import vn.sotay.search.vietnamese.SymbolIssuers;

/// A document as Lucene takes it in: the words of its whole text, counted, and its passages, encoded. What is
/// restricted has its head and one passage without text, so that no word of it can be searched for.
public final class DocumentEntry {
    private static final Passage NO_TEXT = new Passage(0, "", List.of(), "");

    private final vn.sotay.documents.Document document;
    private final Map<String, List<String>> asked;
    private final Document entry = new Document();
    private final TermCounts counts = new TermCounts();

    private DocumentEntry(vn.sotay.documents.Document document, Map<String, List<String>> asked) {
        this.document = document;
        this.asked = asked;
    }

    public static Document of(DocumentChanges.Change.Kept change) {
        boolean shown = change.document().access() != AccessClass.RESTRICTED
                && !change.passages().isEmpty();
        DocumentEntry made = new DocumentEntry(change.document(), change.asked());
        made.addIdentity();
        made.addSymbol();
        made.addPassages(shown ? change.passages() : List.of(NO_TEXT));
        made.addCounts();
        return made.entry;
    }

    private void addIdentity() {
        String owner = document.owner().value();
        boolean ended = !(document.validity() instanceof Validity.InForce);
        add(IndexFields.DOCUMENT, String.valueOf(document.id().value()));
        add(IndexFields.OWNER, owner);
        add(IndexFields.ACCESS, document.access().name());
        addSorted(IndexFields.OWNER, owner);
        addSorted(IndexFields.ACCESS, document.access().name());
        addSorted(IndexFields.KIND, document.identity().kind().name());
        addNumber(IndexFields.DOCUMENT, document.id().value());
        addNumber(IndexFields.ISSUED, document.identity().number().issuedOn().toEpochDay());
        addNumber(IndexFields.ENDED, ended ? 1 : 0);
    }

    /// A symbol is read as a citation is, so both sides agree. One of an unknown form is found by its
    /// number and issuer; letters of a kind that it lacks ("131/2020/QH14") are said all the same.
    private void addSymbol() {
        String printed = document.identity().number().symbol();
        Optional<CitedNumber.Symbol> read = CitedNumber.in(printed).map(CitedNumber::symbol);
        read.map(CitedNumber.Symbol::value)
                .or(() -> Syllables.of(printed).inOrder().stream().findFirst().map(Syllable::folded))
                .ifPresent(value -> add(IndexFields.SYMBOL_VALUE, value));
        add(IndexFields.SYMBOL_CODE, read.flatMap(CitedNumber.Symbol::code).orElse(""));
        Set<String> issuers = new LinkedHashSet<>(SymbolIssuers.of(printed));
        read.flatMap(CitedNumber.Symbol::issuer).ifPresent(issuer -> {
            issuers.add(issuer);
            addSorted(IndexFields.ISSUER_LETTERS, issuer);
        });
        for (String issuer : issuers) add(IndexFields.SYMBOL_ISSUER, issuer);
    }

    private void addPassages(List<Passage> passages) {
        Syllables head = head();
        counts.add(head);
        SequencedMap<List<String>, Syllables> headings = headings(passages);
        headings.values().forEach(counts::add);
        Map<List<String>, Integer> numbers = new HashMap<>();
        for (List<String> heading : headings.keySet()) numbers.put(heading, numbers.size());
        int[] headingOf = passages.stream()
                .mapToInt(passage -> numbers.getOrDefault(passage.headings(), PassageTerms.NO_HEADING))
                .toArray();
        PassageTermsWriter terms = new PassageTermsWriter(headingOf, headings.size());
        terms.head(head);
        int number = 0;
        for (Syllables heading : headings.values()) terms.heading(number++, heading);
        for (int i = 0; i < passages.size(); i++) {
            Syllables text = text(passages.get(i));
            counts.add(text);
            terms.passage(i, text, marks(passages.get(i)));
        }
        entry.add(new BinaryDocValuesField(IndexFields.PASSAGES, terms.bytes()));
        addNumber(IndexFields.PASSAGE_COUNT, passages.size());
        addNumber(IndexFields.LENGTH, counts.length());
    }

    /// The places it is, and signs that are no syllables.
    private static List<String> marks(Passage passage) {
        List<String> marks = new ArrayList<>(CitedPlaces.in(passage.path()));
        if (passage.text().contains(TermCode.PERCENT)) marks.add(TermCode.PERCENT);
        return marks;
    }

    /// With the questions that officers have answered by it.
    private Syllables text(Passage passage) {
        List<String> questions = asked.getOrDefault(passage.path(), List.of());
        return Syllables.of(
                questions.isEmpty() ? passage.text() : passage.text() + "\n" + String.join("\n", questions));
    }

    private static SequencedMap<List<String>, Syllables> headings(List<Passage> passages) {
        SequencedMap<List<String>, Syllables> headings = new LinkedHashMap<>();
        for (Passage passage : passages)
            if (!passage.headings().isEmpty())
                headings.computeIfAbsent(passage.headings(), lines -> Syllables.of(String.join("\n", lines)));
        return headings;
    }

    private Syllables head() {
        vn.sotay.documents.Document.Identity identity = document.identity();
        return Syllables.of(String.join(
                "\n", identity.kind().printed(), identity.number().symbol(), identity.issuer(), document.title()));
    }

    private void addCounts() {
        String prefix = IndexFields.prefix(document.access());
        add(prefix + IndexFields.EXACT, counts.single(Syllable::exact));
        add(prefix + IndexFields.EXACT_PAIR, counts.pairs(Syllable::exact));
        add(prefix + IndexFields.FOLDED, counts.single(Syllable::folded));
        add(prefix + IndexFields.FOLDED_PAIR, counts.pairs(Syllable::folded));
    }

    private void add(String field, TokenStream terms) {
        entry.add(new Field(field, terms, IndexFields.TERMS));
    }

    private void add(String field, String term) {
        entry.add(new StringField(field, term, Field.Store.NO));
    }

    private void addSorted(String field, String value) {
        entry.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    private void addNumber(String field, long value) {
        entry.add(new NumericDocValuesField(field, value));
    }
}
