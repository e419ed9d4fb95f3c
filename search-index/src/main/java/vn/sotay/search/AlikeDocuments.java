package vn.sotay.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentId;
import vn.sotay.search.vietnamese.Syllable;
import vn.sotay.search.vietnamese.Syllables;

/// Documents that share a text's most telling pairs of syllables. What is telling is counted in what everybody
/// may read, so no hidden text has a say in what is found.
final class AlikeDocuments {
    private static final int PAIRS = 24;
    private static final int SYLLABLES = 4_000;
    private static final int ENTRIES_EACH = 4;

    private final IndexSearcher searcher;
    private final Speaker.KnownMember reader;

    AlikeDocuments(IndexSearcher searcher, Speaker.KnownMember reader) {
        this.searcher = searcher;
        this.reader = reader;
    }

    List<DocumentId> to(String text, int atMost) throws IOException {
        List<String> pairs = telling(text);
        if (pairs.isEmpty()) return List.of();
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(Visibility.to(reader), Occur.FILTER);
        for (String pair : pairs)
            for (AccessClass access : List.of(AccessClass.PUBLIC, AccessClass.INTERNAL))
                query.add(new TermQuery(new Term(field(access), pair)), Occur.SHOULD);
        query.setMinimumNumberShouldMatch(Math.min(2, pairs.size()));
        Set<DocumentId> found = new LinkedHashSet<>();
        PassageHits.read(searcher.search(query.build(), atMost * ENTRIES_EACH).scoreDocs, searcher)
                .forEach(hit -> found.add(hit.document()));
        return found.stream().limit(atMost).toList();
    }

    /// The pairs that are frequent here and rare elsewhere, but stand in other documents at all.
    private List<String> telling(String text) throws IOException {
        Map<String, Integer> counted = new HashMap<>();
        List<Syllable> syllables = Syllables.of(text).inOrder();
        for (int i = 1; i < Math.min(SYLLABLES, syllables.size()); i++)
            counted.merge(Syllables.pair(syllables.get(i - 1), syllables.get(i), Syllable::exact), 1, Integer::sum);
        IndexReader index = searcher.getIndexReader();
        Map<String, Double> weights = new HashMap<>();
        for (Map.Entry<String, Integer> one : counted.entrySet()) {
            int documents = index.docFreq(new Term(field(AccessClass.PUBLIC), one.getKey()));
            if (documents > 0)
                weights.put(
                        one.getKey(), Math.sqrt(one.getValue()) * Math.log(2.0 + index.maxDoc() / (double) documents));
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(PAIRS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String field(AccessClass access) {
        return IndexFields.whole(access, IndexFields.EXACT_PAIR);
    }
}
