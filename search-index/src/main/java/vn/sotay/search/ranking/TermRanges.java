package vn.sotay.search.ranking;

import java.util.ArrayList;
import java.util.List;
import vn.sotay.search.passages.PassageTerms;
import vn.sotay.search.passages.Tally;
import vn.sotay.search.passages.TermCode;
import vn.sotay.search.vietnamese.Syllable;

/// The terms of a question as they are looked for in {@link PassageTerms}, with the numbers of {@link
/// AskedTerms}.
final class TermRanges {
    private final List<List<Counted>> terms = new ArrayList<>();
    private final List<Counted> places;

    /// @param worth of one occurrence
    private record Counted(TermCode.Range range, float worth) {}

    TermRanges(Question question, WholeTexts weights) {
        for (Question.Asked asked : question.asked()) {
            float alike = question.marked() && asked.known() ? 0 : weights.likeness(terms.size());
            List<Counted> ranges = new ArrayList<>();
            for (Syllable one : asked.forms())
                add(TermCode.exactly(TermCode.of(one)), TermCode.withAnyMarks(one), alike, ranges);
            terms.add(ranges);
        }
        for (Question.AskedPair pair : question.pairs()) {
            float alike = question.marked() && pair.known() ? 0 : weights.likeness(terms.size());
            List<Counted> ranges = new ArrayList<>();
            for (Question.Neighbours one : pair.forms())
                add(
                        TermCode.exactly(TermCode.of(one.first(), one.second())),
                        TermCode.withAnyMarks(one.first(), one.second()),
                        alike,
                        ranges);
            terms.add(ranges);
        }
        places = question.places().stream()
                .map(place -> new Counted(TermCode.exactly(TermCode.ofPlace(place)), 1))
                .toList();
    }

    /// An exact occurrence is counted in both ranges, and so 1 in all.
    private static void add(TermCode.Range exact, TermCode.Range any, float alike, List<Counted> to) {
        if (alike < 1) to.add(new Counted(exact, 1 - alike));
        if (alike > 0) to.add(new Counted(any, alike));
    }

    int size() {
        return terms.size();
    }

    void count(int term, PassageTerms passages, Tally tally) {
        for (Counted counted : terms.get(term)) passages.count(counted.range, counted.worth, tally);
    }

    void countPlaces(PassageTerms passages, Tally tally) {
        for (Counted counted : places) passages.count(counted.range, counted.worth, tally);
    }

    boolean namesPlaces() {
        return !places.isEmpty();
    }
}
