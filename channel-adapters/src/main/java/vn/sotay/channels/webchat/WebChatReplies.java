package vn.sotay.channels.webchat;

import java.util.List;
import vn.sotay.conversation.Reply;

/// Draws replies as bubbles.
final class WebChatReplies {
    private WebChatReplies() {}

    static Bubble draw(Reply reply) {
        return switch (reply) {
            case Reply.Text(String text) -> Bubble.text(text);
            case Reply.Menu(String text, List<Reply.Choice> choices) ->
                new Bubble(Bubble.Kind.MENU, text, "", "", "", buttons(choices));
            case Reply.Card(
                    Reply.Heading(String title, String subtitle),
                    String text,
                    String footer,
                    List<Reply.Choice> choices) ->
                new Bubble(Bubble.Kind.CARD, text, title, subtitle, footer, buttons(choices));
        };
    }

    private static List<Bubble.Button> buttons(List<Reply.Choice> choices) {
        return choices.stream()
                .map(choice -> new Bubble.Button(choice.id().value(), choice.label()))
                .toList();
    }
}
