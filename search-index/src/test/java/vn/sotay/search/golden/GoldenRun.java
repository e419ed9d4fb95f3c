package vn.sotay.search.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.documents.Inquiry;

/// The golden list put to a search.
public final class GoldenRun {
    private static final int LOOKED_AT = 3;

    private final DemoHandbook handbook;
    private final DocumentSearch search;
    private final List<Answered> answered = new ArrayList<>();

    /// @param found the first places, best first; empty when nothing was found
    record Answered(GoldenQuestion question, List<String> found) {
        boolean first() {
            return found.isEmpty() ? question.nothing() : question.isAnsweredBy(found.getFirst());
        }

        boolean amongThree() {
            return found.isEmpty() ? question.nothing() : found.stream().anyMatch(question::isAnsweredBy);
        }

        boolean falseNothing() {
            return found.isEmpty() && !question.nothing();
        }

        /// Whether there is nothing to find at all.
        boolean unanswerable() {
            return question.answers().isEmpty();
        }
    }

    private GoldenRun(DemoHandbook handbook, DocumentSearch search) {
        this.handbook = handbook;
        this.search = search;
    }

    static GoldenRun of(DemoHandbook handbook, DocumentSearch search) {
        GoldenRun run = new GoldenRun(handbook, search);
        run.askAll();
        return run;
    }

    private void askAll() {
        Inquiry before = Inquiry.of("");
        List<DocumentSearch.Hit> shown = List.of();
        for (GoldenQuestion question : GoldenQuestion.all()) {
            Inquiry read = search.read(question.words(), DemoHandbook.TODAY);
            before = question.follows() ? following(read, before, shown) : read;
            Speaker.KnownMember reader = handbook.memberOf(question.unit());
            shown = search.find(before, LOOKED_AT, reader).hits();
            answered.add(new Answered(
                    question,
                    shown.stream()
                            .map(hit -> handbook.place(hit.document(), hit.ordinal()))
                            .toList()));
        }
    }

    /// As the look-up takes what is said after a question.
    private static Inquiry following(Inquiry read, Inquiry before, List<DocumentSearch.Hit> shown) {
        return switch (read.manner()) {
            case NARROWING -> read.leaningOn(before);
            case PLACE -> read.within(shown.getFirst().document());
            case WHOLE, CHOSEN, AS_TYPED -> read;
        };
    }

    List<Answered> answered() {
        return List.copyOf(answered);
    }

    double firstRight() {
        return share(answered, Answered::first);
    }

    double amongThree() {
        return share(answered, Answered::amongThree);
    }

    double nothingRight() {
        return share(
                answered.stream().filter(Answered::unanswerable).toList(),
                one -> one.found().isEmpty());
    }

    double falseNothing() {
        return share(answered.stream().filter(one -> !one.unanswerable()).toList(), Answered::falseNothing);
    }

    /// One line for each section, and each question that was not answered first.
    String report() {
        StringBuilder report = new StringBuilder(String.format(
                "%d questions: first right %.3f, among three %.3f, nothing found rightly %.3f, wrongly %.3f%n",
                answered.size(), firstRight(), amongThree(), nothingRight(), falseNothing()));
        Map<String, int[]> sections = new LinkedHashMap<>();
        for (Answered one : answered) {
            int[] counts = sections.computeIfAbsent(one.question().section(), name -> new int[2]);
            counts[1]++;
            if (one.first()) counts[0]++;
        }
        sections.forEach(
                (name, counts) -> report.append(String.format("%4d of %2d  %s%n", counts[0], counts[1], name)));
        for (Answered one : answered)
            if (!one.first())
                report.append(String.format(
                        "%s %s%n     wanted %s%s%n     found %s%n",
                        one.amongThree() ? "late " : "wrong",
                        one.question().words(),
                        one.question().answers(),
                        one.question().nothing() ? " or nothing" : "",
                        one.found()));
        return report.toString();
    }

    private static double share(List<Answered> of, Predicate<Answered> which) {
        return of.stream().filter(which).count() / (double) of.size();
    }
}
