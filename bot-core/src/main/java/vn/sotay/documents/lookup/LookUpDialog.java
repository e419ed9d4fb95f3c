package vn.sotay.documents.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Dialog;
import vn.sotay.conversation.DialogState;
import vn.sotay.conversation.Next;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.Speaker;
import vn.sotay.conversation.Turn;
import vn.sotay.conversation.Update;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.documents.Documents;
import vn.sotay.documents.Inquiry;
import vn.sotay.documents.handout.DocumentAttachments;
import vn.sotay.documents.handout.Handout;
import vn.sotay.documents.reading.ReadingPlaces;

/// ```
/// — dang phi nop khi nao
/// — «Quy định số 07-QĐ/TU về đảng phí · Điều 5, khoản 2 …» [Đọc tiếp] [Toàn văn] [Kết quả khác]
/// — còn năm 2024 thì sao
/// — Đã lọc: năm 2024 «Quy định …» [✕ năm 2024]
/// ```
/// What may be read is decided where it is fetched, so a button kept from before gives no more than a fresh
/// search.
public final class LookUpDialog implements Dialog<LookUpDialog.State> {
    public static final String NAME = "lookup";

    private static final int LATEST_LOOKED_AT = 24;

    private final Documents documents;
    private final Asking asking;
    private final Reader reader;
    private final ReadingPlaces places;

    public sealed interface State extends DialogState {
        record AskingWords() implements State {}

        /// As earlier versions left people.
        ///
        /// @param words what was looked for
        record Results(String words) implements State {}

        /// @param inquiry  what was looked for, kept
        /// @param document what was shown; 0 when it was a list
        /// @param ordinal  the passage
        record Answered(String inquiry, long document, int ordinal) implements State {
            static Answered at(Inquiry inquiry, DocumentSearch.Hit hit) {
                return new Answered(inquiry.kept(), hit.document().value(), hit.ordinal());
            }

            /// A list that goes on after the first result.
            static Answered toList(Inquiry inquiry) {
                return new Answered(inquiry.kept(), 0, 0);
            }

            /// A list that begins with the first.
            static Answered toWholeList(Inquiry inquiry) {
                return new Answered(inquiry.kept(), 0, -1);
            }

            boolean isWholeList() {
                return document == 0 && ordinal < 0;
            }
        }
    }

    public LookUpDialog(DocumentSearch search, Documents documents, Unanswered unanswered, Reading reading) {
        this.documents = documents;
        this.places = reading.places();
        this.reader = new Reader(documents, reading);
        this.asking = new Asking(search, documents, reader, unanswered, menuEntries());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<State> states() {
        return State.class;
    }

    @Override
    public List<Reply.Choice> menuEntries() {
        return List.of(
                new Reply.Choice(LookUpChoice.ASK, LookUpWording.SEARCH_LABEL),
                new Reply.Choice(LookUpChoice.LATEST, LookUpWording.LATEST_LABEL));
    }

    @Override
    public boolean opensWith(Update update) {
        return update instanceof Update.Chosen chosen
                && chosen.choice().dialog().equals(NAME)
                && !LookUpChoice.isOfTheQuestion(chosen.choice());
    }

    @Override
    public Next open(Turn turn) {
        if (turn.update() instanceof Update.Chosen chosen) return chosen(chosen.choice(), member(turn));
        return asking.words(turn, Optional.empty());
    }

    @Override
    public Next on(State state, Turn turn) {
        Optional<Asking.Asked> before = switch (state) {
            case State.AskingWords asking -> Optional.empty();
            case State.Results(String words) -> Optional.of(new Asking.Asked(Inquiry.of(words), 0, 0));
            case State.Answered(String kept, long document, int ordinal) ->
                Inquiry.ofKept(kept).map(inquiry -> new Asking.Asked(inquiry, document, ordinal));
        };
        if (!(turn.update() instanceof Update.Chosen chosen)) return asking.words(turn, before);
        return before.map(asked -> asking.pressed(chosen.choice(), asked, turn))
                .orElseGet(() -> Next.stay(LookUpWording.askWords()));
    }

    private Next chosen(ChoiceId choice, Speaker.KnownMember member) {
        if (choice.equals(LookUpChoice.ASK)) return Next.move(new State.AskingWords(), LookUpWording.askWords());
        if (choice.equals(LookUpChoice.LATEST)) return latest(member);
        Optional<DocumentId> original = LookUpChoice.originalOf(choice);
        if (original.isPresent()) return Next.stay(reader.original(original.get(), member));
        return Next.stay(LookUpChoice.position(choice)
                .map(at -> reader.read(at, member))
                .orElseGet(() -> CardWording.gone(LookUpChoice.menu())));
    }

    private Next latest(Speaker.KnownMember member) {
        Buttons buttons = new Buttons();
        for (Document document : newestFirstUnread(member))
            buttons.naming(document, LookUpChoice.read(document.id(), 0, LookUpWording.label(document)));
        if (buttons.isEmpty()) return Next.finish(TalkWording.emptyLibrary(LookUpChoice.menu()));
        return Next.finish(buttons.in(LookUpWording::latest));
    }

    /// What the member has not opened yet stands before what they have.
    private List<Document> newestFirstUnread(Speaker.KnownMember member) {
        List<Document> newest = documents.latest(LATEST_LOOKED_AT, member);
        Set<DocumentId> opened = places.opened(
                member.member().id(), newest.stream().map(Document::id).toList());
        return newest.stream()
                .sorted(Comparator.comparing(document -> opened.contains(document.id())))
                .limit(Answering.MOST_HITS)
                .toList();
    }

    /// The button that shows a document from a passage on.
    public static ChoiceId partFrom(DocumentId document, int ordinal) {
        return LookUpChoice.read(document, ordinal, "").id();
    }

    /// What reading needs.
    public record Reading(Handout handout, ReadingPlaces places, DocumentAttachments attachments) {}

    /// The engine lets strangers meet nobody but enrolment.
    static Speaker.KnownMember member(Turn turn) {
        return switch (turn.speaker()) {
            case Speaker.KnownMember member -> member;
            case Speaker.Stranger stranger -> throw new IllegalStateException("a stranger in the library");
        };
    }
}
