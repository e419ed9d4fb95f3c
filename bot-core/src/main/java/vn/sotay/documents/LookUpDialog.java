package vn.sotay.documents;

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
import vn.sotay.language.VietnameseText;

/// ```
/// — dang phi nop khi nao
/// — «Quy định số 07-QĐ/TU về đảng phí · Điều 5, khoản 2 …» [Đọc tiếp] [Toàn văn] [Kết quả khác]
/// — 3
/// — Các kết quả khác … [Hướng dẫn 04-HD/BTCTU …]
/// ```
/// What may be read is decided where it is fetched, so a button kept from before gives no more than a fresh
/// search.
public final class LookUpDialog implements Dialog<LookUpDialog.State> {
    public static final String NAME = "lookup";

    private static final int MOST_HITS = 6;
    private static final Set<String> THANKS =
            Set.of("cam on", "xin cam on", "cam on dong chi", "cam on nhieu", "ok", "vang", "da");
    private static final Set<String> GREETINGS =
            Set.of("xin chao", "chao", "chao dong chi", "xin chao dong chi", "hello", "alo");

    private final DocumentSearch search;
    private final Documents documents;
    private final Reader reader;

    public sealed interface State extends DialogState {
        record AskingWords() implements State {}

        /// @param words what was looked for
        record Results(String words) implements State {}
    }

    public LookUpDialog(DocumentSearch search, Documents documents) {
        this.search = search;
        this.documents = documents;
        this.reader = new Reader(documents);
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
                && !LookUpChoice.isOthers(chosen.choice());
    }

    @Override
    public Next open(Turn turn) {
        Speaker.KnownMember member = member(turn);
        if (turn.update() instanceof Update.Chosen chosen) return chosen(chosen.choice(), member);
        return found(turn.words(), member);
    }

    @Override
    public Next on(State state, Turn turn) {
        Speaker.KnownMember member = member(turn);
        if (!(turn.update() instanceof Update.Chosen)) return found(turn.words(), member);
        return switch (state) {
            case State.AskingWords asking -> Next.stay(LookUpWording.askWords());
            case State.Results(String words) -> others(words, member);
        };
    }

    private Next chosen(ChoiceId choice, Speaker.KnownMember member) {
        if (choice.equals(LookUpChoice.ASK)) return Next.move(new State.AskingWords(), LookUpWording.askWords());
        if (choice.equals(LookUpChoice.LATEST)) return latest(member);
        return Next.stay(LookUpChoice.position(choice)
                .map(at -> reader.read(at, member))
                .orElseGet(() -> LookUpWording.gone(LookUpChoice.menu())));
    }

    private Next found(String words, Speaker.KnownMember member) {
        String folded = words.length() > 40 ? "" : VietnameseText.folded(words);
        if (GREETINGS.contains(folded)) return Next.finish();
        if (THANKS.contains(folded)) return Next.stay(LookUpWording.thanks(LookUpChoice.menu()));
        List<DocumentSearch.Hit> hits = search.find(words, MOST_HITS, member);
        return hits.stream()
                .map(hit -> shown(hit, hits.size() > 1, member))
                .flatMap(Optional::stream)
                .findFirst()
                .map(reply -> Next.move(new State.Results(words), reply))
                .orElseGet(() -> Next.stay(LookUpWording.nothingFound(words, menuEntries())));
    }

    private Optional<Reply> shown(DocumentSearch.Hit hit, boolean others, Speaker.KnownMember member) {
        return reader.quote(new LookUpChoice.Position(hit.document(), hit.ordinal()), others, member);
    }

    private Next others(String words, Speaker.KnownMember member) {
        List<Reply.Choice> choices = search.find(words, MOST_HITS, member).stream()
                .skip(1)
                .flatMap(hit -> choice(hit, member).stream())
                .toList();
        if (choices.isEmpty()) return Next.stay(LookUpWording.nothingFound(words, menuEntries()));
        return Next.stay(LookUpWording.others(words, choices));
    }

    private Optional<Reply.Choice> choice(DocumentSearch.Hit hit, Speaker.KnownMember member) {
        return documents
                .find(hit.document(), member)
                .map(document -> LookUpChoice.quote(document, hit.ordinal(), LookUpWording.label(document)));
    }

    private Next latest(Speaker.KnownMember member) {
        List<Reply.Choice> choices = documents.latest(MOST_HITS, member).stream()
                .map(document -> LookUpChoice.read(document.id(), 0, LookUpWording.label(document)))
                .toList();
        if (choices.isEmpty()) return Next.finish(LookUpWording.emptyLibrary(LookUpChoice.menu()));
        return Next.finish(LookUpWording.latest(choices));
    }

    /// The engine lets strangers meet nobody but enrolment.
    private static Speaker.KnownMember member(Turn turn) {
        return switch (turn.speaker()) {
            case Speaker.KnownMember member -> member;
            case Speaker.Stranger stranger -> throw new IllegalStateException("a stranger in the library");
        };
    }
}
