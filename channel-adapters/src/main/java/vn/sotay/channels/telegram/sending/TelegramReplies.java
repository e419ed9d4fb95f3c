package vn.sotay.channels.telegram.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sotay.channels.telegram.TelegramSettings.Disclosure;
import vn.sotay.channels.text.Cutting;
import vn.sotay.channels.text.InWords;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.SentFile;

/// Cuts a reply into messages, each of which Telegram takes. Limits are Telegram's, in UTF-16 units.
final class TelegramReplies {
    static final int MOST_TEXT = 4096;
    private static final int MOST_CAPTION = 1024;
    private static final int MOST_BUTTONS = 50;

    /// A longer label is cut off by the app, an empty one is refused: then the labels stand in the text and the
    /// buttons bear their numbers.
    private static final int MOST_LABEL = 60;

    private final Disclosure disclosure;

    TelegramReplies(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    List<Reply> messages(Reply reply) {
        return switch (reply) {
            case Reply.Text(String text) -> texts(text);
            case Reply.Menu(String text, List<Reply.Choice> choices) -> menus(text, choices);
            case Reply.Card card -> menus(InWords.card(card), card.choices());
            case Reply.Link(String text, String label, String url) ->
                last(text, end -> new Reply.Link(end, label, url));
            case Reply.AskPhone(String text, String label) -> last(text, end -> new Reply.AskPhone(end, label));
            case Reply.File(SentFile file, String caption) -> file(file, caption);
            case Reply.Poll poll -> Quiz.fits(poll) ? List.of(poll) : menus(poll.question(), poll.choices());
            case Reply.InPlace(Reply shown, Optional<String> of) -> inPlace(messages(shown), of);
            case Reply.Discreet discreet -> messages(allowed(discreet));
        };
    }

    /// A quiz as a menu: what fits the one is a single message as the other.
    Reply inWords(Reply.Poll poll) {
        return menus(poll.question(), poll.choices()).getFirst();
    }

    Reply allowed(Reply.Discreet discreet) {
        return switch (disclosure) {
            case PUBLIC_ONLY -> discreet.abroad();
            case FULL -> discreet.full();
        };
    }

    boolean keepsBack(SentFile file) {
        return switch (disclosure) {
            case PUBLIC_ONLY -> file.internal();
            case FULL -> false;
        };
    }

    private static List<Reply> texts(String text) {
        return Cutting.pieces(text, MOST_TEXT).stream()
                .<Reply>map(Reply.Text::new)
                .toList();
    }

    private static List<Reply> last(String text, Function<String, Reply> ending) {
        List<String> pieces = Cutting.pieces(text.isBlank() ? InWords.CHOOSE : text, MOST_TEXT);
        List<Reply> messages = new ArrayList<>(pieces.subList(0, pieces.size() - 1).stream()
                .map(Reply.Text::new)
                .toList());
        messages.add(ending.apply(pieces.getLast()));
        return messages;
    }

    private static List<Reply> menus(String text, List<Reply.Choice> choices) {
        if (choices.isEmpty()) return texts(text);
        if (choices.stream().anyMatch(choice -> !isLabel(choice.label())))
            return menus(numbered(text, choices), numbers(choices));
        int first = Math.min(MOST_BUTTONS, choices.size());
        List<Reply> more = IntStream.iterate(first, at -> at < choices.size(), at -> at + MOST_BUTTONS)
                .<Reply>mapToObj(at -> new Reply.Menu(
                        InWords.CHOOSE, choices.subList(at, Math.min(at + MOST_BUTTONS, choices.size()))))
                .toList();
        return Stream.concat(last(text, end -> new Reply.Menu(end, choices.subList(0, first))).stream(), more.stream())
                .toList();
    }

    private static boolean isLabel(String label) {
        return !label.isBlank() && label.length() <= MOST_LABEL;
    }

    private static String numbered(String text, List<Reply.Choice> choices) {
        return text + "\n\n" + InWords.list(choices);
    }

    private static List<Reply.Choice> numbers(List<Reply.Choice> choices) {
        return IntStream.range(0, choices.size())
                .mapToObj(i -> new Reply.Choice(choices.get(i).id(), Integer.toString(i + 1)))
                .toList();
    }

    /// What is said of an internal file is internal as well.
    private List<Reply> file(SentFile file, String caption) {
        if (keepsBack(file)) return List.of(new Reply.File(file, ""));
        if (caption.length() <= MOST_CAPTION) return List.of(new Reply.File(file, caption));
        List<Reply> messages = new ArrayList<>(texts(caption));
        messages.add(new Reply.File(file, ""));
        return messages;
    }

    private static List<Reply> inPlace(List<Reply> messages, Optional<String> of) {
        if (messages.isEmpty() || !Drawing.isEditable(messages.getFirst())) return messages;
        List<Reply> changed = new ArrayList<>(messages);
        changed.set(0, new Reply.InPlace(messages.getFirst(), of));
        return changed;
    }
}
