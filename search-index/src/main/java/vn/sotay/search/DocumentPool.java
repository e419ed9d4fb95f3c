package vn.sotay.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.documents.DocumentId;

/// Makes documents out of passages: each is represented by its best passage and scored by its best three.
final class DocumentPool {
    /// Newest first where nothing else decides.
    private static final Comparator<PassageHit> BEST_FIRST = Comparator.comparingDouble(PassageHit::score)
            .reversed()
            .thenComparingLong(hit -> -hit.facts().issued())
            .thenComparingLong(hit -> -hit.document().value());

    private final SearchSettings.Pooling pooling;
    private final WholeDocuments whole;

    DocumentPool(SearchSettings.Pooling pooling, WholeDocuments whole) {
        this.pooling = pooling;
        this.whole = whole;
    }

    /// The best passage of each document with the document's score, best first.
    ///
    /// @param passages best first
    List<PassageHit> documents(List<PassageHit> passages) {
        Map<DocumentId, List<PassageHit>> byDocument = new LinkedHashMap<>();
        for (PassageHit passage : passages)
            byDocument
                    .computeIfAbsent(passage.document(), id -> new ArrayList<>())
                    .add(passage);
        return best(byDocument.values().stream().map(this::pooled).toList());
    }

    static List<PassageHit> best(Collection<PassageHit> documents) {
        return documents.stream().sorted(BEST_FIRST).toList();
    }

    private PassageHit pooled(List<PassageHit> ofOneDocument) {
        PassageHit best = ofOneDocument.getFirst();
        float score = best.score();
        if (ofOneDocument.size() > 1)
            score += pooling.second() * ofOneDocument.get(1).score();
        if (ofOneDocument.size() > 2)
            score += pooling.third() * ofOneDocument.get(2).score();
        score += pooling.whole() * whole.of(best.document());
        return best.scored(best.facts().ended() ? score * pooling.ended() : score);
    }
}
