package vn.sotay.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import vn.sotay.conversation.Speaker;
import vn.sotay.organisation.UnitId;
import vn.sotay.search.stored.Entries;
import vn.sotay.search.stored.IndexFields;
import vn.sotay.search.stored.LibrarySearcher;
import vn.sotay.search.vietnamese.CitedNumber;

/// Finds the documents that bear a number. Numbers begin again with every term and in every committee, so
/// there may be many.
final class NumberLookUp {
    private static final int MOST = 200;
    private static final Sort NEWEST = new Sort(new SortField(IndexFields.ISSUED, SortField.Type.LONG, true));

    private final LibrarySearcher index;
    private final Speaker.KnownMember reader;

    NumberLookUp(LibrarySearcher index, Speaker.KnownMember reader) {
        this.index = index;
        this.reader = reader;
    }

    /// What was said of kind and year first, then those in force, then those of the reader's own committee and
    /// of the nearest above it, then the newest.
    int[] documents(CitedNumber cited) throws IOException {
        Entries entries = index.entries();
        Comparator<Integer> likeliest = Comparator.<Integer, Boolean>comparing(entry -> !isOfKind(cited, entry))
                .thenComparing(entry -> !isOfYear(cited.year(), entry))
                .thenComparing(entries::ended)
                .thenComparingInt(this::distance)
                .thenComparingInt(entry -> -entries.issued(entry))
                .thenComparingLong(entry -> -entries.document(entry).value());
        ScoreDoc[] found = index.search(query(cited.symbol()), MOST, NEWEST).scoreDocs;
        return Arrays.stream(found)
                .map(one -> one.doc)
                .sorted(likeliest)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Query query(CitedNumber.Symbol symbol) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(Visibility.to(reader), Occur.FILTER);
        query.add(new TermQuery(new Term(IndexFields.SYMBOL_VALUE, symbol.value())), Occur.FILTER);
        symbol.code().ifPresent(code -> query.add(bears(code), Occur.FILTER));
        symbol.issuer()
                .ifPresent(
                        issuer -> query.add(new TermQuery(new Term(IndexFields.SYMBOL_ISSUER, issuer)), Occur.FILTER));
        return query.build();
    }

    /// State bodies print no letters for letters and for what parliament decides.
    private static Query bears(String code) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexFields.SYMBOL_CODE, code)), Occur.SHOULD)
                .add(new TermQuery(new Term(IndexFields.SYMBOL_CODE, "")), Occur.SHOULD)
                .build();
    }

    private boolean isOfKind(CitedNumber cited, int entry) {
        return cited.kind()
                .map(kind -> kind.name().equals(index.entries().kind(entry)))
                .orElse(true);
    }

    private boolean isOfYear(OptionalInt year, int entry) {
        return year.isEmpty()
                || LocalDate.ofEpochDay(index.entries().issued(entry)).getYear() == year.getAsInt();
    }

    private int distance(int entry) {
        int place = reader.within().indexOf(new UnitId(index.entries().owner(entry)));
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
