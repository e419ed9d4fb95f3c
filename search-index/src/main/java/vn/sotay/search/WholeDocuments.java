package vn.sotay.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import vn.sotay.documents.DocumentId;

/// How well whole documents speak of a question: what is asked may stand in several of their passages.
///
/// @param scores of the best ones
/// @param lowest what all others have at most
record WholeDocuments(Map<DocumentId, Float> scores, float lowest) {
    static final WholeDocuments NOT_ASKED = new WholeDocuments(Map.of(), 0);

    static WholeDocuments of(Query query, IndexSearcher searcher) throws IOException {
        ScoreDoc[] found = searcher.search(query, SearchSettings.WHOLE_DOCUMENTS).scoreDocs;
        if (found.length == 0) return NOT_ASKED;
        Map<DocumentId, Float> scores = new HashMap<>();
        List<PassageHit> hits = PassageHits.read(found, searcher);
        for (PassageHit hit : hits) scores.put(hit.document(), hit.score());
        return new WholeDocuments(scores, found[found.length - 1].score);
    }

    float of(DocumentId document) {
        return scores.getOrDefault(document, lowest);
    }
}
