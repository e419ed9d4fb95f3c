package vn.sotay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentId;
import vn.sotay.search.understanding.AboutAnother;
import vn.sotay.search.understanding.Mended;
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

    /// What was found.
    ///
    /// @param nearest the best of what does not answer, where nothing does
    /// @param mended  the words with their letters put right
    /// @param number  whether a number was asked for and nothing else
    record Outcome(List<PassageHit> hits, Optional<PassageHit> nearest, Optional<Mended> mended, boolean number) {
        static final Outcome NOTHING = new Outcome(List.of(), Optional.empty(), Optional.empty(), false);

        static Outcome of(List<PassageHit> hits, boolean number) {
            return new Outcome(hits, Optional.empty(), Optional.empty(), number);
        }

        float best() {
            return hits.isEmpty() ? 0 : hits.getFirst().score();
        }
    }

    /// @param narrowing further conditions
    Outcome find(String words, int atMost, List<Query> narrowing) throws IOException {
        if (atMost < 1) return Outcome.NOTHING;
        List<Query> filter = new ArrayList<>(narrowing);
        filter.add(Visibility.to(reader));
        Question question = Question.of(words, restorer);
        Optional<CitedNumber> cited = CitedNumber.in(Question.beginning(words));
        if (cited.isEmpty()) return answering(question, atMost, filter);
        Question rest = Question.of(cited.get().rest(), restorer);
        List<PassageHit> numbered = new NumberLookUp(searcher, reader).documents(cited.get());
        if (AboutAnother.isAskedFor(words)) {
            Outcome about = answering(question, atMost, without(numbered, filter));
            if (!about.hits().isEmpty() || !narrowing.isEmpty()) return about;
        }
        if (!numbered.isEmpty())
            return rest.informative()
                    ? Outcome.of(within(numbered, rest), false)
                    : Outcome.of(inOrder(numbered), cited.get().year().isEmpty());
        boolean nothingElse = cited.get().certain() && !rest.informative();
        return nothingElse ? Outcome.NOTHING : answering(question, atMost, filter);
    }

    private static List<Query> without(List<PassageHit> documents, List<Query> filter) {
        BooleanQuery.Builder others = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        others.add(new TermInSetQuery(IndexFields.DOCUMENT, ids(documents)), Occur.MUST_NOT);
        List<Query> all = new ArrayList<>(filter);
        all.add(others.build());
        return all;
    }

    private static List<BytesRef> ids(List<PassageHit> documents) {
        return documents.stream()
                .map(hit -> new BytesRef(String.valueOf(hit.document().value())))
                .toList();
    }

    /// The documents that answer, or none.
    private Outcome answering(Question question, int atMost, List<Query> filter) throws IOException {
        if (!question.informative()) return Outcome.NOTHING;
        Query query = QuestionQuery.of(question, settings.weights(), filter);
        List<PassageHit> best = pooled(query, whole(question, filter)).stream()
                .limit(Math.max(atMost, SearchSettings.LOOKED_AT))
                .toList();
        int[] entries = best.stream().mapToInt(PassageHit::entry).sorted().toArray();
        SearchSettings.Answering figures = settings.answering();
        List<Coverage.Covered> covered = new Coverage(question, figures, searcher.getIndexReader(), entries).covered();
        boolean answered = covered.stream().anyMatch(one -> one.answers(figures));
        float least = answered ? figures.tail() : SearchSettings.NEAREST;
        List<PassageHit> near = best.stream()
                .filter(hit ->
                        covered.get(Arrays.binarySearch(entries, hit.entry())).share() >= least)
                .toList();
        return answered
                ? new Outcome(near, Optional.empty(), question.mended(), false)
                : new Outcome(List.of(), near.stream().findFirst(), question.mended(), false);
    }

    private WholeDocuments whole(Question question, List<Query> filter) throws IOException {
        List<String> prefixes = IndexFields.wholesIn(searcher.getIndexReader());
        if (prefixes.isEmpty()) return WholeDocuments.NOT_ASKED;
        return WholeDocuments.of(QuestionQuery.ofWhole(question, settings.weights(), filter, prefixes), searcher);
    }

    /// The documents of a number, each with the passage that the other words mean.
    private List<PassageHit> within(List<PassageHit> numbered, Question rest) throws IOException {
        Query query = QuestionQuery.of(
                rest,
                settings.weights().insideDocument(),
                List.of(new TermInSetQuery(IndexFields.DOCUMENT, ids(numbered)), Visibility.to(reader)));
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
