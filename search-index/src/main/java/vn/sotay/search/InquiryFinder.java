package vn.sotay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.documents.Filter;
import vn.sotay.documents.Inquiry;
import vn.sotay.search.ranking.Ranked;
import vn.sotay.search.ranking.SearchSettings;
import vn.sotay.search.stored.LibrarySearcher;
import vn.sotay.search.understanding.Mended;
import vn.sotay.search.vietnamese.CitedNumber;
import vn.sotay.search.vietnamese.CitedPlaces;
import vn.sotay.search.vietnamese.restoring.Restorer;
import vn.sotay.search.vietnamese.restoring.WordModel;

/// A question with what narrows it. What was read out of a sentence narrows only where the answer is nearly
/// as good as without; what somebody chose narrows wherever there is an answer.
final class InquiryFinder {
    private final LibrarySearcher index;
    private final Speaker.KnownMember reader;
    private final DocumentFinder finder;

    InquiryFinder(LibrarySearcher index, Speaker.KnownMember reader) {
        this.index = index;
        this.reader = reader;
        this.finder = new DocumentFinder(index, index.restorer(), reader, SearchSettings.MEASURED);
    }

    /// What was found by which words.
    ///
    /// @param words   those that were searched in the end
    /// @param leftOut filters under which nothing answers
    record Answer(DocumentFinder.Outcome outcome, String words, List<Filter> leftOut) {
        DocumentSearch.Found told(int atMost, LibrarySearcher index) {
            Optional<Mended> mended = outcome.mended();
            return new DocumentSearch.Found(
                    hits(outcome.hits(), atMost, index),
                    hits(outcome.nearest(), atMost, index),
                    outcome.close(),
                    new DocumentSearch.Understood(
                            mended.map(Mended::words),
                            mended.map(Mended::sure).orElse(true),
                            leftOut,
                            outcome.number()));
        }

        private static List<DocumentSearch.Hit> hits(List<Ranked> ranked, int atMost, LibrarySearcher index) {
            return ranked.stream().limit(atMost).map(one -> one.hit(index)).toList();
        }
    }

    Answer find(Inquiry inquiry) throws IOException {
        String typed = inquiry.typed();
        if (inquiry.manner() == Inquiry.Manner.AS_TYPED) return new Answer(asTyped(typed), typed, List.of());
        if (inquiry.filters().isEmpty()) return new Answer(whole(typed), typed, List.of());
        FixedBitSet among = Narrowing.by(inquiry.filters(), index, finder.shown());
        boolean within = inquiry.filters().stream().anyMatch(Filter.Within.class::isInstance);
        if (within) return new Answer(inside(inquiry.topic(), among), inquiry.topic(), List.of());
        if (inquiry.topic().isEmpty()) return listed(inquiry, among);
        return narrowed(inquiry, among);
    }

    private Answer narrowed(Inquiry inquiry, FixedBitSet among) throws IOException {
        String topic = inquiry.topic();
        DocumentFinder.Outcome narrow = finder.find(topic, among);
        boolean chosen = inquiry.manner() == Inquiry.Manner.CHOSEN || asksForOld(inquiry);
        if (chosen && !narrow.hits().isEmpty()) return new Answer(sorted(narrow, inquiry), topic, List.of());
        DocumentFinder.Outcome wide = finder.find(topic, finder.shown());
        boolean asGood = !narrow.hits().isEmpty() && narrow.best() >= SearchSettings.AS_GOOD * wide.best();
        if (asGood) return new Answer(sorted(narrow, inquiry), topic, List.of());
        Optional<Answer> less = withOneLess(inquiry, wide.best());
        return less.isPresent() ? less.get() : widened(inquiry, wide);
    }

    /// All words of the question, for what was read as a filter may have been none; at least its topic.
    private Answer widened(Inquiry inquiry, DocumentFinder.Outcome wide) throws IOException {
        if (inquiry.manner() != Inquiry.Manner.CHOSEN) {
            DocumentFinder.Outcome whole = whole(inquiry.typed());
            if (!whole.hits().isEmpty()) return new Answer(whole, inquiry.typed(), inquiry.filters());
        }
        return new Answer(wide, inquiry.topic(), inquiry.filters());
    }

    /// What is no longer in force scores less, so it must not be measured against what is.
    private static boolean asksForOld(Inquiry inquiry) {
        return inquiry.filters().stream().anyMatch(Filter.InForce.class::isInstance);
    }

    /// Of several filters mostly one is too much: the others still say what is wanted.
    private Optional<Answer> withOneLess(Inquiry inquiry, float wide) throws IOException {
        if (inquiry.filters().size() < 2) return Optional.empty();
        float best = SearchSettings.AS_GOOD * wide;
        Optional<Answer> found = Optional.empty();
        for (Filter one : inquiry.filters()) {
            Inquiry less = inquiry.without(one.code());
            DocumentFinder.Outcome outcome =
                    finder.find(inquiry.topic(), Narrowing.by(less.filters(), index, finder.shown()));
            if (outcome.hits().isEmpty() || outcome.best() < best) continue;
            best = outcome.best();
            found = Optional.of(new Answer(sorted(outcome, less), inquiry.topic(), List.of(one)));
        }
        return found;
    }

    private DocumentFinder.Outcome asTyped(String typed) throws IOException {
        return literal().find(typed, finder.shown());
    }

    private DocumentFinder literal() {
        return new DocumentFinder(index, new Restorer(new WordModel()), reader, SearchSettings.MEASURED);
    }

    /// A number may stand in what was typed as keys ("ddieeuf 8 quy ddinhj 12").
    private DocumentFinder.Outcome whole(String typed) throws IOException {
        DocumentFinder.Outcome outcome = finder.find(typed, finder.shown());
        if (outcome.mended().filter(one -> !one.sure()).isPresent()) return slip(typed, outcome);
        Optional<Mended> mended = outcome.mended().filter(Mended::sure);
        if (mended.isEmpty() || CitedNumber.in(mended.get().words()).isEmpty()) return outcome;
        DocumentFinder.Outcome read = finder.find(mended.get().words(), finder.shown());
        return new DocumentFinder.Outcome(read.hits(), read.nearest(), mended, read.number());
    }

    /// A slip is worth a word only where it would have cost the answer.
    private DocumentFinder.Outcome slip(String typed, DocumentFinder.Outcome outcome) throws IOException {
        OptionalInt asTyped = literal().first(typed);
        boolean same = !outcome.hits().isEmpty()
                && asTyped.isPresent()
                && asTyped.getAsInt() == outcome.hits().getFirst().match().entry();
        return same
                ? new DocumentFinder.Outcome(outcome.hits(), outcome.nearest(), Optional.empty(), outcome.number())
                : outcome;
    }

    /// Nothing but filters: the documents by day.
    private Answer listed(Inquiry inquiry, FixedBitSet among) throws IOException {
        int[] newest = IntStream.range(0, index.entries().count())
                .filter(among::get)
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer entry) -> -index.entries().issued(entry))
                        .thenComparingLong(
                                entry -> -index.entries().document(entry).value()))
                .mapToInt(Integer::intValue)
                .toArray();
        if (newest.length == 0) return new Answer(whole(inquiry.typed()), inquiry.typed(), inquiry.filters());
        List<Ranked> hits =
                Arrays.stream(newest).mapToObj(entry -> Ranked.unread(entry, 1)).toList();
        return new Answer(DocumentFinder.Outcome.of(hits, false), "", List.of());
    }

    /// In one document: a place that is named, or words.
    private DocumentFinder.Outcome inside(String topic, FixedBitSet among) throws IOException {
        List<String> places = CitedPlaces.in(topic);
        if (places.isEmpty()) return finder.find(topic, among);
        return DocumentFinder.Outcome.of(new PlaceLookUp(index).passages(places, among), false);
    }

    private DocumentFinder.Outcome sorted(DocumentFinder.Outcome outcome, Inquiry inquiry) {
        if (inquiry.filters().stream().noneMatch(Filter.Newest.class::isInstance)) return outcome;
        List<Ranked> newest = new ArrayList<>(outcome.hits());
        newest.removeIf(one -> one.score() < SearchSettings.AS_GOOD * outcome.best());
        newest.sort(Comparator.comparingInt(
                one -> -index.entries().issued(one.match().entry())));
        return new DocumentFinder.Outcome(newest, outcome.nearest(), outcome.mended(), false);
    }
}
