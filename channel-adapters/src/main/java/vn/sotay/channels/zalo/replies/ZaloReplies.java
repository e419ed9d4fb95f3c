package vn.sotay.channels.zalo.replies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sotay.channels.text.InWords;
import vn.sotay.channels.zalo.ZaloSettings;
import vn.sotay.channels.zalo.replies.ZaloMessage.Button;
import vn.sotay.channels.zalo.replies.ZaloMessage.Words;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.SentFile;

/// Draws replies as Zalo's messages: first cut into one reply for each message, then each drawn.
public final class ZaloReplies {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_SUBTITLE = 500;

    /// Less is not worth cutting a text for.
    private static final int LEAST_PIECE = 200;

    private final ZaloSettings.Drawing drawing;
    private final boolean asksPhone;

    /// @param asksPhone whether Zalo's form asks for a phone number: only where what it brings is believed
    public ZaloReplies(ZaloSettings.Drawing drawing, boolean asksPhone) {
        this.drawing = drawing;
        this.asksPhone = asksPhone;
    }

    /// The reply in pieces, each of which {@link #draw} makes one message.
    public List<Reply> messages(Reply reply) {
        return switch (reply) {
            case Reply.Text(String text) -> texts(ZaloText.pieces(text, ZaloText.MOST));
            case Reply.Menu(String text, List<Reply.Choice> choices) -> menu(text, choices);
            case Reply.Card card -> card(card);
            case Reply.Poll(String question, List<Reply.Choice> choices, int right, String why) ->
                menu(question, choices);
            case Reply.Link link -> link(link);
            case Reply.File file -> file(file);
            case Reply.AskPhone ask -> asksPhone ? askPhone(ask) : texts(ZaloText.pieces(ask.text(), ZaloText.MOST));
            case Reply.InPlace(Reply shown, Optional<String> of) -> messages(shown);
            case Reply.Discreet(Reply full, Reply abroad) -> messages(full);
        };
    }

    private static List<Reply> texts(List<String> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.isEmpty())
                .<Reply>map(Reply.Text::new)
                .toList();
    }

    private static List<Reply> menu(String text, List<Reply.Choice> choices) {
        if (choices.isEmpty()) return texts(ZaloText.pieces(text, ZaloText.MOST));
        String asked = ZaloText.composed(text).isEmpty() ? InWords.CHOOSE : text;
        String list = NumberedList.of(choices);
        if (NumberedList.isNeededFor(choices))
            return texts(ZaloText.pieces(ZaloText.composed(asked) + list, ZaloText.MOST));
        return ending(asked, list.length(), last -> new Reply.Menu(last, choices));
    }

    /// The last piece leaves room for what would stand there if Zalo refused the buttons.
    private static List<Reply> ending(String text, int room, Function<String, Reply> last) {
        List<String> pieces = new ArrayList<>(ZaloText.pieces(text, ZaloText.MOST));
        if (pieces.getLast().length() + room > ZaloText.MOST)
            pieces.addAll(ZaloText.pieces(pieces.removeLast(), ZaloText.MOST - room));
        String end = pieces.removeLast();
        return Stream.concat(texts(pieces).stream(), Stream.of(last.apply(end))).toList();
    }

    private static List<Reply> card(Reply.Card card) {
        String whole = whole(card);
        if (whole.isEmpty() && card.choices().isEmpty()) return List.of();
        int room =
                card.choices().isEmpty() ? 0 : NumberedList.of(card.choices()).length();
        return whole.length() + room <= ZaloText.MOST ? List.of(card) : menu(whole, card.choices());
    }

    private static String whole(Reply.Card card) {
        return ZaloText.composed(InWords.card(card));
    }

    private static List<Reply> link(Reply.Link link) {
        int room = link.url().length() + 1;
        if (ZaloText.composed(link.text()).length() + room <= ZaloText.MOST) return List.of(link);
        if (ZaloText.MOST - room >= LEAST_PIECE)
            return ending(link.text(), room, last -> new Reply.Link(last, link.label(), link.url()));
        return Stream.concat(
                        texts(ZaloText.pieces(link.text(), ZaloText.MOST)).stream(),
                        Stream.of(new Reply.Link("", link.label(), link.url())))
                .toList();
    }

    private List<Reply> file(Reply.File file) {
        String caption = ZaloText.composed(file.caption());
        if (caption.isEmpty() || (drawing.captionsBesideFiles() && caption.length() <= ZaloText.MOST))
            return List.of(file);
        return Stream.concat(
                        texts(ZaloText.pieces(caption, ZaloText.MOST)).stream(),
                        Stream.of(new Reply.File(file.file(), "")))
                .toList();
    }

    private static List<Reply> askPhone(Reply.AskPhone ask) {
        String text = ZaloText.composed(ask.text());
        if (!text.isEmpty() && text.length() <= LONGEST_SUBTITLE) return List.of(ask);
        return Stream.concat(
                        texts(ZaloText.pieces(text, ZaloText.MOST)).stream(),
                        Stream.of(new Reply.AskPhone(ask.label(), ask.label())))
                .toList();
    }

    /// One piece as one message.
    public ZaloMessage draw(Reply piece) {
        return switch (piece) {
            case Reply.Text(String text) -> Words.of(ZaloText.atMost(text, ZaloText.MOST));
            case Reply.Menu(String text, List<Reply.Choice> choices) -> words(text, choices);
            case Reply.Card card -> words(whole(card), card.choices());
            case Reply.Poll(String question, List<Reply.Choice> choices, int right, String why) ->
                words(question, choices);
            case Reply.Link(String text, String label, String url) -> link(text, label, url);
            case Reply.File(SentFile file, String caption) ->
                new ZaloMessage.Document(file, ZaloText.atMost(caption, ZaloText.MOST));
            case Reply.AskPhone(String text, String label) ->
                new ZaloMessage.Particulars(
                        ZaloText.atMost(label, LONGEST_TITLE), ZaloText.atMost(text, LONGEST_SUBTITLE));
            case Reply.InPlace(Reply shown, Optional<String> of) -> draw(shown);
            case Reply.Discreet(Reply full, Reply abroad) -> draw(full);
        };
    }

    private static Words words(String text, List<Reply.Choice> choices) {
        if (choices.isEmpty()) return Words.of(ZaloText.atMost(text, ZaloText.MOST));
        String asked = ZaloText.composed(text).isEmpty() ? InWords.CHOOSE : ZaloText.composed(text);
        String plain = ZaloText.atMost(asked + NumberedList.of(choices), ZaloText.MOST);
        if (NumberedList.isNeededFor(choices)) return Words.of(plain);
        List<Button> buttons = choices.stream()
                .<Button>map(choice -> new Button.Choose(ZaloText.composed(choice.label()), choice.id()))
                .toList();
        return new Words(ZaloText.atMost(asked, ZaloText.MOST), buttons, plain);
    }

    /// @param text when it is empty the label stands in its place
    public Words link(String text, String label, String url) {
        String words = ZaloText.composed(text).isEmpty() ? label : text;
        String title = ZaloText.atMost(label, LONGEST_TITLE);
        int room = Math.max(1, ZaloText.MOST - url.length() - 1);
        String plain = (room > 20 ? ZaloText.atMost(words, room) + "\n" : "") + url;
        return new Words(ZaloText.atMost(words, ZaloText.MOST), List.of(new Button.Open(title, url)), plain);
    }
}
