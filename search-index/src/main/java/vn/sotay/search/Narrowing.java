package vn.sotay.search;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.apache.lucene.util.FixedBitSet;
import vn.sotay.documents.Filter;
import vn.sotay.search.stored.Entries;
import vn.sotay.search.stored.LibrarySearcher;

/// Filters as conditions on what stands beside the passages.
final class Narrowing {
    private Narrowing() {}

    /// Those of the documents that fit all filters.
    static FixedBitSet by(List<Filter> filters, LibrarySearcher index, FixedBitSet shown) {
        FixedBitSet left = shown.clone();
        for (Filter filter : filters) {
            IntPredicate fits = condition(filter, index.entries());
            for (int entry = 0; entry < index.entries().count(); entry++)
                if (left.get(entry) && !fits.test(entry)) left.clear(entry);
        }
        return left;
    }

    private static IntPredicate condition(Filter filter, Entries entries) {
        return switch (filter) {
            case Filter.OfKind(var kind) -> entry -> entries.kind(entry).equals(kind.name());
            case Filter.OfLevel(Filter.Level level) -> {
                Pattern symbols = symbols(level);
                yield entry -> symbols.matcher(entries.symbolIssuer(entry)).matches();
            }
            case Filter.Issued(var from, var to) ->
                entry -> entries.issued(entry) >= from.toEpochDay() && entries.issued(entry) <= to.toEpochDay();
            case Filter.InForce(boolean still) -> entry -> entries.ended(entry) != still;
            case Filter.Within(var document) -> entry -> entries.document(entry).equals(document);
            case Filter.Newest newest -> entry -> true;
        };
    }

    /// The letters after the slash, as the index has them.
    private static Pattern symbols(Filter.Level level) {
        return Pattern.compile(
                switch (level) {
                    case CENTRE -> "[a-z]*tw[a-z]*";
                    case PROVINCE -> "[a-z]*tu";
                    case COMMUNE -> "du|hu|[a-z]*du";
                    case BRANCH -> "cb|dh";
                    case STATE -> "cp|ttg|qh[0-9]*|ub.*|hdnd.*|b[a-z]{1,6}|tandtc|vksndtc";
                });
    }
}
