package vn.sotay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.search.vietnamese.CitedNumber;
import vn.sotay.search.vietnamese.restoring.Restorer;

/// Answers one question of one member from one state of the index: by number when a number is cited, else
/// by words.
final class DocumentFinder {
    private final IndexSearcher searcher;
    private final Restorer restorer;
    private final Speaker.KnownMember reader;
    private final SearchSettings settings;

    DocumentFinder(IndexSearcher searcher, Restorer restorer, Speaker.KnownMember reader, SearchSettings settings) {
        this.searcher = searcher;
        this.restorer = restorer;
        this.reader = reader;
        this.settings = settings;
    }

    List<DocumentSearch.Hit> find(String words, int atMost) throws IOException {
        if (atMost < 1) return List.of();
        return documents(words, atMost).stream()
                .limit(atMost)
                .map(PassageHit::hit)
                .toList();
    }

    private List<PassageHit> documents(String words, int atMost) throws IOException {
        Question question = Question.of(words, restorer);
        Optional<CitedNumber> cited = CitedNumber.in(Question.beginning(words));
        if (cited.isEmpty()) return answering(question, atMost);
        Question rest = Question.of(cited.get().rest(), restorer);
        List<PassageHit> numbered = new NumberLookUp(searcher, reader).documents(cited.get());
        if (!numbered.isEmpty()) return rest.informative() ? within(numbered, rest) : inOrder(numbered);
        boolean nothingElse = cited.get().certain() && !rest.informative();
        return nothingElse ? List.of() : answering(question, atMost);
    }

    /// The documents that answer, or none.
    private List<PassageHit> answering(Question question, int atMost) throws IOException {
        if (!question.informative()) return List.of();
        List<Query> visible = List.of(Visibility.to(reader));
        Query query = QuestionQuery.of(question, settings.weights(), visible);
        WholeDocuments whole = whole(question, visible);
        List<PassageHit> best = pooled(query, whole).stream()
                .limit(Math.max(atMost, SearchSettings.LOOKED_AT))
                .toList();
        int[] entries = best.stream().mapToInt(PassageHit::entry).sorted().toArray();
        SearchSettings.Answering figures = settings.answering();
        List<Coverage.Covered> covered = new Coverage(question, figures, searcher.getIndexReader(), entries).covered();
        if (covered.stream().noneMatch(one -> one.answers(figures))) return List.of();
        return best.stream()
                .filter(hit ->
                        covered.get(Arrays.binarySearch(entries, hit.entry())).share() >= figures.tail())
                .toList();
    }

    private WholeDocuments whole(Question question, List<Query> visible) throws IOException {
        List<String> prefixes = IndexFields.wholesIn(searcher.getIndexReader());
        if (prefixes.isEmpty()) return WholeDocuments.NOT_ASKED;
        return WholeDocuments.of(QuestionQuery.ofWhole(question, settings.weights(), visible, prefixes), searcher);
    }

    /// The documents of a number, each with the passage that the other words mean.
    private List<PassageHit> within(List<PassageHit> numbered, Question rest) throws IOException {
        List<BytesRef> ids = numbered.stream()
                .map(hit -> new BytesRef(String.valueOf(hit.document().value())))
                .toList();
        Query query = QuestionQuery.of(
                rest,
                settings.weights().insideDocument(),
                List.of(new TermInSetQuery(IndexFields.DOCUMENT, ids), Visibility.to(reader)));
        Map<DocumentId, PassageHit> answering = new HashMap<>();
        for (PassageHit hit : pooled(query, WholeDocuments.NOT_ASKED)) answering.put(hit.document(), hit);
        List<PassageHit> found = new ArrayList<>();
        float likelihood = 1;
        for (PassageHit first : numbered) {
            PassageHit hit = answering.getOrDefault(first.document(), first.scored(0));
            found.add(hit.scored(hit.score() * likelihood));
            likelihood *= SearchSettings.NEXT_OF_THE_NUMBER;
        }
        return DocumentPool.best(found);
    }

    /// A score for each that says no more than the order.
    private static List<PassageHit> inOrder(List<PassageHit> numbered) {
        return IntStream.range(0, numbered.size())
                .mapToObj(i -> numbered.get(i).scored(1f / (1 + i)))
                .toList();
    }

    private List<PassageHit> pooled(Query query, WholeDocuments whole) throws IOException {
        TopDocs passages = searcher.search(query, SearchSettings.CANDIDATES);
        return new DocumentPool(settings.pooling(), whole).documents(PassageHits.read(passages.scoreDocs, searcher));
    }
}
