package vn.sotay.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.documents.Filter;
import vn.sotay.documents.Inquiry;
import vn.sotay.search.understanding.Mended;
import vn.sotay.search.vietnamese.CitedNumber;
import vn.sotay.search.vietnamese.CitedPlaces;
import vn.sotay.search.vietnamese.restoring.Restorer;
import vn.sotay.search.vietnamese.restoring.WordModel;

/// A question with what narrows it. What was read out of a sentence narrows only where the answer is nearly
/// as good as without; what somebody chose narrows wherever there is an answer.
final class InquiryFinder {
    private static final Sort NEWEST = new Sort(new SortField(IndexFields.ISSUED, SortField.Type.LONG, true));
    private static final Comparator<PassageHit> NEWEST_FIRST =
            Comparator.comparingLong((PassageHit hit) -> hit.facts().issued()).reversed();

    private final IndexSearcher searcher;
    private final Restorer restorer;
    private final Speaker.KnownMember reader;

    InquiryFinder(IndexSearcher searcher, Restorer restorer, Speaker.KnownMember reader) {
        this.searcher = searcher;
        this.restorer = restorer;
        this.reader = reader;
    }

    /// What was found by which words.
    ///
    /// @param words   those that were searched in the end
    /// @param leftOut filters under which nothing answers
    record Answer(DocumentFinder.Outcome outcome, String words, List<Filter> leftOut) {
        DocumentSearch.Found told(int atMost) {
            Stream<DocumentSearch.Hit> hits =
                    outcome.hits().stream().limit(atMost).map(PassageHit::hit);
            Optional<Mended> mended = outcome.mended();
            return new DocumentSearch.Found(
                    hits.toList(),
                    outcome.nearest().map(PassageHit::hit),
                    new DocumentSearch.Understood(
                            mended.map(Mended::words),
                            mended.map(Mended::sure).orElse(true),
                            leftOut,
                            outcome.number()));
        }
    }

    Answer find(Inquiry inquiry, int atMost) throws IOException {
        String typed = inquiry.typed();
        if (inquiry.manner() == Inquiry.Manner.AS_TYPED)
            return new Answer(words(typed, new Restorer(new WordModel()), atMost, List.of()), typed, List.of());
        if (inquiry.filters().isEmpty()) return new Answer(whole(typed, atMost), typed, List.of());
        List<Query> narrowing = Narrowing.by(inquiry.filters());
        boolean within = inquiry.filters().stream().anyMatch(Filter.Within.class::isInstance);
        if (within) return new Answer(inside(inquiry.topic(), narrowing, atMost), inquiry.topic(), List.of());
        if (inquiry.topic().isEmpty()) return listed(inquiry, narrowing, atMost);
        return narrowed(inquiry, narrowing, atMost);
    }

    private Answer narrowed(Inquiry inquiry, List<Query> narrowing, int atMost) throws IOException {
        String topic = inquiry.topic();
        DocumentFinder.Outcome narrow = words(topic, atMost, narrowing);
        boolean chosen = inquiry.manner() == Inquiry.Manner.CHOSEN || asksForOld(inquiry);
        if (chosen && !narrow.hits().isEmpty()) return new Answer(sorted(narrow, inquiry), topic, List.of());
        DocumentFinder.Outcome wide = words(topic, atMost, List.of());
        boolean asGood = !narrow.hits().isEmpty() && narrow.best() >= SearchSettings.AS_GOOD * wide.best();
        if (asGood) return new Answer(sorted(narrow, inquiry), topic, List.of());
        Optional<Answer> less = withOneLess(inquiry, wide.best(), atMost);
        return less.isPresent() ? less.get() : widened(inquiry, wide, atMost);
    }

    /// All words of the question, for what was read as a filter may have been none; at least its topic.
    private Answer widened(Inquiry inquiry, DocumentFinder.Outcome wide, int atMost) throws IOException {
        if (inquiry.manner() != Inquiry.Manner.CHOSEN) {
            DocumentFinder.Outcome whole = whole(inquiry.typed(), atMost);
            if (!whole.hits().isEmpty()) return new Answer(whole, inquiry.typed(), inquiry.filters());
        }
        return new Answer(wide, inquiry.topic(), inquiry.filters());
    }

    /// What is no longer in force scores less, so it must not be measured against what is.
    private static boolean asksForOld(Inquiry inquiry) {
        return inquiry.filters().stream().anyMatch(Filter.InForce.class::isInstance);
    }

    /// Of several filters mostly one is too much: the others still say what is wanted.
    private Optional<Answer> withOneLess(Inquiry inquiry, float wide, int atMost) throws IOException {
        if (inquiry.filters().size() < 2) return Optional.empty();
        float best = SearchSettings.AS_GOOD * wide;
        Optional<Answer> found = Optional.empty();
        for (Filter one : inquiry.filters()) {
            Inquiry less = inquiry.without(one.code());
            DocumentFinder.Outcome outcome = words(inquiry.topic(), atMost, Narrowing.by(less.filters()));
            if (outcome.hits().isEmpty() || outcome.best() < best) continue;
            best = outcome.best();
            found = Optional.of(new Answer(sorted(outcome, less), inquiry.topic(), List.of(one)));
        }
        return found;
    }

    /// A number may stand in what was typed as keys ("ddieeuf 8 quy ddinhj 12").
    private DocumentFinder.Outcome whole(String typed, int atMost) throws IOException {
        DocumentFinder.Outcome outcome = words(typed, atMost, List.of());
        if (outcome.mended().filter(one -> !one.sure()).isPresent()) return slip(typed, outcome, atMost);
        Optional<Mended> mended = outcome.mended().filter(Mended::sure);
        if (mended.isEmpty() || CitedNumber.in(mended.get().words()).isEmpty()) return outcome;
        DocumentFinder.Outcome read = words(mended.get().words(), atMost, List.of());
        return new DocumentFinder.Outcome(read.hits(), read.nearest(), mended, read.number());
    }

    /// A slip is worth a word only where it would have cost the answer.
    private DocumentFinder.Outcome slip(String typed, DocumentFinder.Outcome outcome, int atMost) throws IOException {
        DocumentFinder.Outcome asTyped = words(typed, new Restorer(new WordModel()), atMost, List.of());
        boolean same = !outcome.hits().isEmpty()
                && !asTyped.hits().isEmpty()
                && asTyped.hits()
                        .getFirst()
                        .document()
                        .equals(outcome.hits().getFirst().document());
        return same
                ? new DocumentFinder.Outcome(outcome.hits(), outcome.nearest(), Optional.empty(), outcome.number())
                : outcome;
    }

    /// Nothing but filters: the documents by day.
    private Answer listed(Inquiry inquiry, List<Query> narrowing, int atMost) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(Visibility.to(reader), Occur.FILTER);
        query.add(new TermQuery(new Term(IndexFields.FIRST, "")), Occur.FILTER);
        narrowing.forEach(one -> query.add(one, Occur.FILTER));
        TopDocs newest = searcher.search(query.build(), Math.max(1, atMost), NEWEST);
        List<PassageHit> hits = PassageHits.read(newest.scoreDocs, searcher).stream()
                .map(hit -> hit.scored(1))
                .toList();
        if (!hits.isEmpty()) return new Answer(DocumentFinder.Outcome.of(hits, false), "", List.of());
        return new Answer(whole(inquiry.typed(), atMost), inquiry.typed(), inquiry.filters());
    }

    /// In one document: a place that is named, or words.
    private DocumentFinder.Outcome inside(String topic, List<Query> narrowing, int atMost) throws IOException {
        List<String> places = CitedPlaces.in(topic);
        if (places.isEmpty()) return words(topic, atMost, narrowing);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(Visibility.to(reader), Occur.FILTER);
        narrowing.forEach(one -> query.add(one, Occur.FILTER));
        for (String place : places) {
            boolean wide = place.startsWith("dieu") || place.startsWith("muc");
            Query there = new ConstantScoreQuery(new TermQuery(new Term(IndexFields.PLACE, place)));
            query.add(new BoostQuery(there, wide ? 4 : 1), Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch(1);
        TopDocs found = searcher.search(query.build(), 1);
        return DocumentFinder.Outcome.of(PassageHits.read(found.scoreDocs, searcher), false);
    }

    private DocumentFinder.Outcome words(String words, int atMost, List<Query> narrowing) throws IOException {
        return words(words, restorer, atMost, narrowing);
    }

    private DocumentFinder.Outcome words(String words, Restorer with, int atMost, List<Query> narrowing)
            throws IOException {
        return new DocumentFinder(searcher, with, reader, SearchSettings.MEASURED).find(words, atMost, narrowing);
    }

    private static DocumentFinder.Outcome sorted(DocumentFinder.Outcome outcome, Inquiry inquiry) {
        if (inquiry.filters().stream().noneMatch(Filter.Newest.class::isInstance)) return outcome;
        List<PassageHit> newest = outcome.hits().stream()
                .filter(hit -> hit.score() >= SearchSettings.AS_GOOD * outcome.best())
                .sorted(NEWEST_FIRST)
                .toList();
        return new DocumentFinder.Outcome(newest, outcome.nearest(), outcome.mended(), false);
    }
}
