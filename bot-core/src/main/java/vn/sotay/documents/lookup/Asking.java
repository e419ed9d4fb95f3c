package vn.sotay.documents.lookup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Next;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Speaker;
import vn.sotay.conversation.Turn;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.documents.Documents;
import vn.sotay.documents.Inquiry;
import vn.sotay.documents.lookup.LookUpDialog.State;
import vn.sotay.language.VietnamTime;
import vn.sotay.language.VietnameseText;

/// What a member's words mean where they stand: talk in passing, a step in what was just shown, something
/// more about the question before, or a question of its own. In doubt it is a question of its own.
final class Asking {
    private final DocumentSearch search;
    private final Answering answering;
    private final ShownDocument shown;
    private final MissedQuestions missed;
    private final OfficerQuestions officers;
    private final List<Reply.Choice> waysOn;

    /// What was asked before, and what was shown.
    record Asked(Inquiry inquiry, long document, int ordinal) {
        boolean isList() {
            return document == 0;
        }

        boolean isWholeList() {
            return isList() && ordinal < 0;
        }

        /// Which result "the n-th" is, counted from 0.
        int result(int n) {
            return isList() && ordinal == 0 ? n : n - 1;
        }
    }

    Asking(
            DocumentSearch search,
            Documents documents,
            Reader reader,
            Unanswered unanswered,
            List<Reply.Choice> waysOn) {
        this.search = search;
        this.answering = new Answering(search, documents, reader);
        this.shown = new ShownDocument(documents, answering, reader);
        this.missed = unanswered.missed();
        this.officers = unanswered.officers();
        this.waysOn = waysOn;
    }

    Next words(Turn turn, Optional<Asked> before) {
        if (VietnameseText.folded(turn.words()).isEmpty()) return Next.stay(LookUpWording.askWords());
        Optional<SmallTalk> talk = SmallTalk.in(turn.words());
        if (talk.isPresent()) return said(talk.get(), turn, before);
        Optional<Next> step = before.flatMap(asked -> step(asked, turn));
        return step.orElseGet(() -> question(search.read(turn.words(), VietnamTime.day(turn.now())), turn, before));
    }

    Next pressed(ChoiceId choice, Asked before, Turn turn) {
        Speaker.KnownMember member = LookUpDialog.member(turn);
        Inquiry inquiry = before.inquiry();
        if (choice.equals(LookUpChoice.NOT_MEANT)) return notMeant(before, turn);
        if (choice.equals(LookUpChoice.OFFICER)) return officer(inquiry, turn);
        if (choice.equals(LookUpChoice.AS_TYPED)) return found(inquiry.asTyped(), turn);
        if (choice.equals(LookUpChoice.MEANT)) return found(meant(inquiry, turn), turn);
        if (choice.equals(LookUpChoice.OTHERS))
            return answering.others(inquiry, member).orElseGet(() -> answering.nothing(inquiry, waysOn, member));
        return LookUpChoice.takenAway(choice)
                .map(code -> inPlaceOf(before, found(inquiry.without(code), turn)))
                .orElseGet(() -> Next.stay(LookUpWording.askWords()));
    }

    /// A list takes the place of the list whose filter was taken away, so that no old one is picked from. What
    /// was quoted stays: it was read, and may be passed on.
    private static Next inPlaceOf(Asked before, Next next) {
        return before.isWholeList()
                        && next instanceof Next.Move(State.Answered to, List<Reply> replies)
                        && to.isWholeList()
                ? new Next.Move(
                        to, replies.stream().<Reply>map(Reply.InPlace::shown).toList())
                : next;
    }

    private Next question(Inquiry read, Turn turn, Optional<Asked> before) {
        return switch (read.manner()) {
            case NARROWING ->
                found(before.map(asked -> read.leaningOn(asked.inquiry())).orElse(read), turn);
            case PLACE ->
                before.filter(asked -> !asked.isList())
                        .map(asked -> shown.place(read, asked, LookUpDialog.member(turn)))
                        .orElseGet(() -> found(read, turn));
            case WHOLE, CHOSEN, AS_TYPED -> found(read, turn);
        };
    }

    private Next found(Inquiry inquiry, Turn turn) {
        Speaker.KnownMember member = LookUpDialog.member(turn);
        return answering.answer(inquiry, member).orElseGet(() -> {
            keep(inquiry, MissedQuestion.Why.NOTHING_FOUND, turn);
            return answering.nothing(inquiry, onward(), member);
        });
    }

    private Inquiry meant(Inquiry inquiry, Turn turn) {
        return search.find(inquiry, 1, LookUpDialog.member(turn))
                .understood()
                .meant()
                .map(words -> search.read(words, VietnamTime.day(turn.now())))
                .orElse(inquiry);
    }

    private Next said(SmallTalk talk, Turn turn, Optional<Asked> before) {
        return switch (talk) {
            case GREETING -> Next.finish();
            case THANKS -> Next.stay(TalkWording.thanks(LookUpChoice.menu()));
            case FAREWELL -> Next.stay(TalkWording.farewell(LookUpChoice.menu()));
            case WHO_ARE_YOU -> Next.stay(TalkWording.whoIAm(waysOn));
            case COMPLAINT ->
                before.map(asked -> notMeant(asked, turn)).orElseGet(() -> Next.stay(DeadEndWording.sorry(waysOn)));
        };
    }

    private Next officer(Inquiry inquiry, Turn turn) {
        return officers.ask(inquiry.typed(), LookUpDialog.member(turn), turn.now())
                .map(asked -> Next.finish(DeadEndWording.passedToOfficer(inquiry.typed(), asked, LookUpChoice.menu())))
                .orElseGet(() -> Next.finish(DeadEndWording.notPassed(LookUpChoice.menu())));
    }

    private List<Reply.Choice> onward() {
        return Stream.concat(waysOn.stream(), Stream.of(LookUpChoice.officer())).toList();
    }

    private Next notMeant(Asked before, Turn turn) {
        keep(before.inquiry(), MissedQuestion.Why.NOT_MEANT, turn);
        return Next.move(State.Answered.toList(before.inquiry()), DeadEndWording.notMeant(onward()));
    }

    private void keep(Inquiry inquiry, MissedQuestion.Why why, Turn turn) {
        MissedQuestion question = new MissedQuestion(
                inquiry.typed(), why, LookUpDialog.member(turn).within(), turn.now());
        if (question.worthKeeping()) missed.add(question);
    }

    private Optional<Next> step(Asked asked, Turn turn) {
        Speaker.KnownMember member = LookUpDialog.member(turn);
        return SpokenStep.in(turn.words()).flatMap(step -> switch (step) {
            case SpokenStep.ReadOn on -> shown.readOn(asked, member);
            case SpokenStep.Whole whole -> shown.whole(asked, member);
            case SpokenStep.Others others -> answering.others(asked.inquiry(), member);
            case SpokenStep.TheNth(int n) -> answering.nth(asked.inquiry(), asked.result(n), member);
        });
    }
}
