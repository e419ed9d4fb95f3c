package vn.sotay.channels.zalobot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sotay.channels.text.Cutting;
import vn.sotay.channels.text.InWords;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.SentFile;

/// Puts a reply into words, cut into messages that the platform takes. Files stay files until they go, for a
/// link to one does not live long.
final class ZaloBotReplies {
    static final int MOST = 2_000;

    /// Beside a caption there is room for the name of the file and its address.
    private static final int MOST_CAPTION = 1_000;

    private static final int MOST_NAME = 200;

    private ZaloBotReplies() {}

    static List<Reply> messages(Reply reply) {
        return switch (reply) {
            case Reply.File(SentFile file, String caption) -> file(file, caption);
            case Reply.InPlace(Reply shown, Optional<String> of) -> messages(shown);
            case Reply.Discreet(Reply full, Reply abroad) -> messages(full);
            case Reply.Text(String text) -> texts(Cutting.pieces(text, MOST));
            case Reply.AskPhone(String text, String label) -> texts(Cutting.pieces(text, MOST));
            case Reply.Menu(String text, List<Reply.Choice> choices) -> menu(text, choices);
            case Reply.Card card -> menu(InWords.card(card), card.choices());
            case Reply.Poll poll -> menu(poll.question(), poll.choices());
            case Reply.Link(String text, String label, String url) ->
                texts(ending(text.isBlank() ? label : text, "\n" + url));
        };
    }

    private static List<Reply> menu(String text, List<Reply.Choice> choices) {
        if (choices.isEmpty()) return texts(Cutting.pieces(text, MOST));
        return texts(ending(text.isBlank() ? InWords.CHOOSE : text, InWords.offer(choices)));
    }

    /// The end stands below the last piece, and by itself where it is long.
    private static List<String> ending(String text, String end) {
        if (end.length() > MOST / 2)
            return Stream.of(text, end)
                    .flatMap(part -> Cutting.pieces(part, MOST).stream())
                    .toList();
        List<String> pieces = new ArrayList<>(Cutting.pieces(text, MOST, end.length()));
        pieces.add(pieces.removeLast() + end);
        return pieces;
    }

    private static List<Reply> file(SentFile file, String caption) {
        if (caption.length() <= MOST_CAPTION) return List.of(new Reply.File(file, caption));
        List<Reply> messages = new ArrayList<>(texts(Cutting.pieces(caption, MOST)));
        messages.add(new Reply.File(file, ""));
        return messages;
    }

    private static List<Reply> texts(List<String> pieces) {
        return pieces.stream().<Reply>map(Reply.Text::new).toList();
    }

    /// What is written where a file would be.
    static String linked(SentFile file, String caption, String url) {
        String above = caption.isBlank() ? "" : Cutting.shortened(caption, MOST_CAPTION) + "\n\n";
        return above + Cutting.shortened(file.name(), MOST_NAME) + "\n" + ZaloBotWording.FILE_BY_LINK + "\n" + url;
    }
}
