package vn.sotay.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.sotay.documents.Filter;

/// Filters as conditions on what stands beside the passages.
final class Narrowing {
    private Narrowing() {}

    static List<Query> by(List<Filter> filters) {
        List<Query> conditions = new ArrayList<>();
        for (Filter filter : filters) {
            switch (filter) {
                case Filter.OfKind(var kind) ->
                    conditions.add(SortedDocValuesField.newSlowExactQuery(IndexFields.KIND, new BytesRef(kind.name())));
                case Filter.OfLevel(Filter.Level level) ->
                    conditions.add(new RegexpQuery(new Term(IndexFields.SYMBOL_ISSUER, symbols(level))));
                case Filter.Issued(var from, var to) ->
                    conditions.add(NumericDocValuesField.newSlowRangeQuery(
                            IndexFields.ISSUED, from.toEpochDay(), to.toEpochDay()));
                case Filter.InForce(boolean still) ->
                    conditions.add(NumericDocValuesField.newSlowExactQuery(IndexFields.ENDED, still ? 0 : 1));
                case Filter.Within(var document) ->
                    conditions.add(new TermQuery(new Term(IndexFields.DOCUMENT, String.valueOf(document.value()))));
                case Filter.Newest newest -> {}
            }
        }
        return conditions;
    }

    /// The letters after the slash, as the index has them.
    private static String symbols(Filter.Level level) {
        return switch (level) {
            case CENTRE -> "[a-z]*tw[a-z]*";
            case PROVINCE -> "[a-z]*tu";
            case COMMUNE -> "du|hu|[a-z]*du";
            case BRANCH -> "cb|dh";
            case STATE -> "cp|ttg|qh[0-9]*|ub.*|hdnd.*|b[a-z]{1,6}|tandtc|vksndtc";
        };
    }
}
