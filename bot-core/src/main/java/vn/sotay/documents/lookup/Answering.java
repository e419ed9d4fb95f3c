package vn.sotay.documents.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.Next;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.documents.DocumentSearch.Found;
import vn.sotay.documents.DocumentSearch.Hit;
import vn.sotay.documents.Documents;
import vn.sotay.documents.Filter;
import vn.sotay.documents.Inquiry;
import vn.sotay.documents.lookup.LookUpDialog.State;

/// From a question to what is said: the best passage with what was understood and how to take it back, or
/// which of several documents is meant, or that there is nothing and what to do now.
final class Answering {
    static final int MOST_HITS = 6;

    private final DocumentSearch search;
    private final Results results;
    private final Reader reader;

    Answering(DocumentSearch search, Documents documents, Reader reader) {
        this.search = search;
        this.results = new Results(documents);
        this.reader = reader;
    }

    /// Empty when nothing answers.
    Optional<Next> answer(Inquiry inquiry, Speaker.KnownMember member) {
        Found found = search.find(inquiry, MOST_HITS, member);
        Optional<Reply> which = found.understood().number() ? results.whichOf(found, member) : Optional.empty();
        if (which.isPresent()) return Optional.of(Next.move(State.Answered.toList(inquiry), which.get()));
        boolean list = inquiry.topic().isEmpty()
                && inquiry.filters().stream().noneMatch(Filter.Newest.class::isInstance)
                && found.understood().leftOut().isEmpty();
        return list && found.hits().size() > 1
                ? Optional.of(listed(inquiry, found, member))
                : shown(inquiry, found, 0, member);
    }

    /// Nothing but filters: what there is, to pick from.
    private Next listed(Inquiry inquiry, Found found, Speaker.KnownMember member) {
        Buttons buttons = new Buttons();
        found.hits().forEach(hit -> results.name(hit, buttons, member));
        buttons.with(Results.takenBack(inquiry, found));
        return Next.move(
                State.Answered.toWholeList(inquiry),
                buttons.in(choices -> LookUpWording.listed(inquiry.filters(), choices)));
    }

    /// The passage of the n-th result, counted from 0.
    Optional<Next> nth(Inquiry inquiry, int n, Speaker.KnownMember member) {
        return shown(inquiry, search.find(inquiry, MOST_HITS, member), n, member);
    }

    Optional<Next> others(Inquiry inquiry, Speaker.KnownMember member) {
        Buttons buttons = new Buttons();
        search.find(inquiry, MOST_HITS, member).hits().stream()
                .skip(1)
                .forEach(hit -> results.name(hit, buttons, member));
        if (buttons.isEmpty()) return Optional.empty();
        return Optional.of(Next.move(
                State.Answered.toList(inquiry), buttons.in(choices -> LookUpWording.others(inquiry.typed(), choices))));
    }

    /// @param choices what leads on from a dead end
    Next nothing(Inquiry inquiry, List<Reply.Choice> choices, Speaker.KnownMember member) {
        Found found = search.find(inquiry, 1, member);
        Buttons buttons = new Buttons();
        found.nearest().stream()
                .filter(hit -> found.close())
                .findFirst()
                .ifPresent(hit -> results.nameNearest(hit, buttons, member));
        boolean near = !buttons.isEmpty();
        return Next.move(
                State.Answered.toList(inquiry),
                buttons.with(choices).in(all -> DeadEndWording.nothingFound(inquiry.typed(), near, all)));
    }

    private Optional<Next> shown(Inquiry inquiry, Found found, int from, Speaker.KnownMember member) {
        List<Reply.Choice> more = new ArrayList<>();
        if (found.hits().size() > from + 1) more.add(LookUpChoice.others());
        more.addAll(Results.takenBack(inquiry, found));
        more.add(LookUpChoice.notMeant());
        for (Hit hit : found.hits()
                .subList(Math.min(from, found.hits().size()), found.hits().size())) {
            Optional<Reply> card = reader.quote(new LookUpChoice.Position(hit.document(), hit.ordinal()), more, member);
            if (card.isEmpty()) continue;
            List<Reply> replies = new ArrayList<>();
            LookUpWording.understood(inquiry, found.understood()).ifPresent(replies::add);
            replies.add(card.get());
            return Optional.of(new Next.Move(State.Answered.at(inquiry, hit), replies));
        }
        return Optional.empty();
    }
}
