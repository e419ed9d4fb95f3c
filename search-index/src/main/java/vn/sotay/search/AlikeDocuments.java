package vn.sotay.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentId;
import vn.sotay.search.stored.IndexFields;
import vn.sotay.search.stored.LibrarySearcher;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

/// Documents that share a text's most telling pairs of syllables. What is telling is counted in what everybody
/// may read, so no hidden text has a say in what is found.
final class AlikeDocuments {
    private static final int PAIRS = 24;
    private static final Sort BEST =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexFields.DOCUMENT, SortField.Type.LONG, true));
    private static final int SYLLABLES = 4_000;

    private final LibrarySearcher index;
    private final Speaker.KnownMember reader;

    AlikeDocuments(LibrarySearcher index, Speaker.KnownMember reader) {
        this.index = index;
        this.reader = reader;
    }

    List<DocumentId> to(String text, int atMost) throws IOException {
        List<Map.Entry<String, Double>> pairs = telling(text);
        if (pairs.isEmpty()) return List.of();
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(Visibility.to(reader), Occur.FILTER);
        for (Map.Entry<String, Double> pair : pairs)
            for (AccessClass access : List.of(AccessClass.PUBLIC, AccessClass.INTERNAL))
                query.add(
                        new BoostQuery(
                                new ConstantScoreQuery(new TermQuery(new Term(field(access), pair.getKey()))),
                                pair.getValue().floatValue()),
                        Occur.SHOULD);
        query.setMinimumNumberShouldMatch(Math.min(2, pairs.size()));
        return Arrays.stream(index.search(query.build(), Math.max(1, atMost), BEST).scoreDocs)
                .map(found -> index.entries().document(found.doc))
                .limit(atMost)
                .toList();
    }

    /// The pairs that are frequent here and rare elsewhere, but stand in other documents at all.
    private List<Map.Entry<String, Double>> telling(String text) throws IOException {
        Map<String, Integer> counted = new HashMap<>();
        List<Syllable> syllables = Syllables.of(text).inOrder();
        for (int i = 1; i < Math.min(SYLLABLES, syllables.size()); i++)
            counted.merge(Syllables.pair(syllables.get(i - 1), syllables.get(i), Syllable::exact), 1, Integer::sum);
        IndexReader texts = index.getIndexReader();
        Map<String, Double> weights = new HashMap<>();
        for (Map.Entry<String, Integer> one : counted.entrySet()) {
            int documents = texts.docFreq(new Term(field(AccessClass.PUBLIC), one.getKey()));
            if (documents > 0)
                weights.put(
                        one.getKey(),
                        Math.sqrt(one.getValue())
                                * Math.log(2.0 + texts.getDocCount(field(AccessClass.PUBLIC)) / (double) documents));
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(PAIRS)
                .toList();
    }

    private static String field(AccessClass access) {
        return IndexFields.prefix(access) + IndexFields.EXACT_PAIR;
    }
}
