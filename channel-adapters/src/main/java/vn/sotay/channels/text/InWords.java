package vn.sotay.channels.text;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sotay.conversation.Reply;

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
