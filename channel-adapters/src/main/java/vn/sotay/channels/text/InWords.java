package vn.sotay.channels.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.SentFile;
import vn.sotay.conversation.outbox.Channel;

/// What is drawn elsewhere, in words alone.
public final class InWords {
    public static final String CHOOSE = "Mời đồng chí chọn:";
    private static final String BY_NUMBER = "Mời đồng chí trả lời bằng số thứ tự để chọn.";

    private InWords() {}

    /// The parts of a card, an empty line between them.
    public static String card(Reply.Card card) {
        String head = Stream.of(card.heading().title(), card.heading().subtitle())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return Stream.of(head, card.text(), card.footer())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /// A message in words, with its buttons.
    public static Channel.Drawn drawing(Reply message) {
        return new Channel.Drawn(
                words(message),
                message.choices().stream().map(Reply.Choice::label).toList());
    }

    private static String words(Reply message) {
        return switch (message) {
            case Reply.Text(String text) -> text;
            case Reply.Menu(String text, List<Reply.Choice> choices) -> text;
            case Reply.Card card -> card(card);
            case Reply.Link(String text, String label, String url) -> text + "\n" + url;
            case Reply.File(SentFile file, String caption) -> (caption + "\n" + file.name()).strip();
            case Reply.AskPhone(String text, String label) -> text;
            case Reply.Poll poll -> poll.question();
            case Reply.InPlace(Reply shown, Optional<String> of) -> words(shown);
            case Reply.Discreet(Reply full, Reply abroad) -> words(full);
        };
    }

    /// A numbered line for each choice, in NFC.
    public static String list(List<Reply.Choice> choices) {
        return IntStream.range(0, choices.size())
                .mapToObj(i -> (i + 1) + ". " + composed(choices.get(i).label()))
                .collect(Collectors.joining("\n"));
    }

    /// The list as it ends a message, with a word on how to pick.
    public static String offer(List<Reply.Choice> choices) {
        return "\n\n" + list(choices) + "\n" + BY_NUMBER;
    }

    private static String composed(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFC).strip();
    }
}
