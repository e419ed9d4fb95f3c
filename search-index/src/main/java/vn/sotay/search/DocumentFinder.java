package vn.sotay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.search.vietnamese.CitedNumber;

/// Answers one question of one member from one state of the index: by number when a number is cited, else
/// by words.
final class DocumentFinder {
    private final LibrarySearcher index;
    private final Speaker.KnownMember reader;
    private final SearchSettings settings;
    private final FixedBitSet shown;

    DocumentFinder(LibrarySearcher index, Speaker.KnownMember reader, SearchSettings settings) {
        this.index = index;
        this.reader = reader;
        this.settings = settings;
        this.shown = index.entries().shownTo(reader);
    }

    List<DocumentSearch.Hit> find(String words, int atMost) throws IOException {
        if (atMost < 1) return List.of();
        return documents(words).stream().limit(atMost).toList();
    }

    private List<DocumentSearch.Hit> documents(String words) throws IOException {
        Optional<CitedNumber> cited = CitedNumber.in(Question.beginning(words));
        if (cited.isEmpty()) return answering(Question.of(words, index.restorer()));
        Question rest = Question.of(cited.get().rest(), index.restorer());
        int[] numbered = new NumberLookUp(index, reader).documents(cited.get());
        if (numbered.length > 0) return rest.informative() ? within(numbered, rest) : inOrder(numbered);
        boolean nothingElse = cited.get().certain() && !rest.informative();
        return nothingElse ? List.of() : answering(Question.of(words, index.restorer()));
    }

    /// The documents that answer, or none.
    private List<DocumentSearch.Hit> answering(Question question) throws IOException {
        if (!question.informative()) return List.of();
        Ranking ranking = new Ranking(index, question, shown, settings);
        SearchSettings.Answering figures = settings.answering();
        List<Ranking.Ranked> best = ranking.best();
        boolean answered = best.stream()
                .limit(SearchSettings.LOOKED_AT)
                .anyMatch(one -> one.match().best().coverage().answers(figures));
        if (!answered) return List.of();
        return best.stream()
                .filter(one -> one.match().best().coverage().share() >= figures.tail())
                .map(ranking::hit)
                .toList();
    }

    /// The documents of a number, each with the passage that the other words mean.
    private List<DocumentSearch.Hit> within(int[] numbered, Question rest) throws IOException {
        SearchSettings inside = settings.insideDocument();
        Ranking ranking = new Ranking(index, rest, shown, inside);
        Map<Integer, Ranking.Ranked> answering = new HashMap<>();
        for (Ranking.Ranked one :
                ranking.ordered(Arrays.stream(numbered).sorted().toArray()))
            answering.put(one.match().entry(), one);
        List<Ranking.Ranked> found = new ArrayList<>();
        float likelihood = 1;
        for (int entry : numbered) {
            Ranking.Ranked one = answering.get(entry);
            if (one != null) found.add(one.times(likelihood));
            likelihood *= SearchSettings.NEXT_OF_THE_NUMBER;
        }
        return ranking.bestFirst(found).stream().map(ranking::hit).toList();
    }

    /// A score for each that says no more than the order.
    private List<DocumentSearch.Hit> inOrder(int[] numbered) {
        List<DocumentSearch.Hit> found = new ArrayList<>();
        for (int entry : numbered)
            found.add(new DocumentSearch.Hit(index.entries().document(entry), 0, 1f / (1 + found.size())));
        return found;
    }
}
