package vn.sotay.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import vn.sotay.conversation.Speaker;
import vn.sotay.organisation.UnitId;
import vn.sotay.search.vietnamese.CitedNumber;

/// Finds the documents that bear a number. Numbers begin again with every term and in every committee, so
/// there may be many.
final class NumberLookUp {
    private static final int MOST = 200;
    private static final Sort NEWEST = new Sort(new SortField(IndexFields.ISSUED, SortField.Type.LONG, true));

    private final IndexSearcher searcher;
    private final Speaker.KnownMember reader;

    NumberLookUp(IndexSearcher searcher, Speaker.KnownMember reader) {
        this.searcher = searcher;
        this.reader = reader;
    }

    /// The first passage of each. What was said of kind and year first, then those in force, then those of
    /// the reader's own committee and of the nearest above it, then the newest
    List<PassageHit> documents(CitedNumber cited) throws IOException {
        Comparator<PassageHit> likeliest = Comparator.<PassageHit, Boolean>comparing(hit -> !isOfKind(cited, hit))
                .thenComparing(hit -> !isOfYear(cited.year(), hit))
                .thenComparing(hit -> hit.facts().ended())
                .thenComparingInt(this::distance)
                .thenComparingLong(hit -> -hit.facts().issued());
        return PassageHits.read(searcher.search(query(cited.symbol()), MOST, NEWEST).scoreDocs, searcher).stream()
                .sorted(likeliest)
                .toList();
    }

    private Query query(CitedNumber.Symbol symbol) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(Visibility.to(reader), Occur.FILTER);
        query.add(new TermQuery(new Term(IndexFields.FIRST, "")), Occur.FILTER);
        query.add(new TermQuery(new Term(IndexFields.SYMBOL_VALUE, symbol.value())), Occur.FILTER);
        symbol.code()
                .ifPresent(code -> query.add(new TermQuery(new Term(IndexFields.SYMBOL_CODE, code)), Occur.FILTER));
        symbol.issuer()
                .ifPresent(
                        issuer -> query.add(new TermQuery(new Term(IndexFields.SYMBOL_ISSUER, issuer)), Occur.FILTER));
        return query.build();
    }

    private static boolean isOfKind(CitedNumber cited, PassageHit hit) {
        return cited.kind().map(kind -> kind.name().equals(hit.facts().kind())).orElse(true);
    }

    private static boolean isOfYear(OptionalInt year, PassageHit hit) {
        return year.isEmpty() || LocalDate.ofEpochDay(hit.facts().issued()).getYear() == year.getAsInt();
    }

    private int distance(PassageHit hit) {
        int place = reader.within().indexOf(new UnitId(hit.facts().owner()));
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
