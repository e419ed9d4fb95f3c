package vn.sotay.channels.webchat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.SentFile;

/// Draws replies as bubbles.
final class WebChatReplies {
    private static final Pattern WEB = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

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
            case Reply.Poll(String question, List<Reply.Choice> choices, int right, String explanation) ->
                new Bubble(Bubble.Kind.MENU, question, "", "", "", buttons(choices));
            case Reply.AskPhone(String text, String label) -> Bubble.text(text);
            case Reply.Link(String text, String label, String url) ->
                WEB.matcher(url).matches() ? Bubble.link(text, label, url) : Bubble.text(text + "\n" + url);
            case Reply.File(SentFile file, String caption) ->
                Bubble.link((caption + "\n" + file.name()).strip(), WebChatWording.OPEN_FILE, WebChat.pathOf(file));
            case Reply.InPlace(Reply shown, Optional<String> of) -> draw(shown);
            case Reply.Discreet(Reply full, Reply abroad) -> draw(full);
        };
    }

    private static List<Bubble.Button> buttons(List<Reply.Choice> choices) {
        return choices.stream()
                .map(choice -> new Bubble.Button(choice.id().value(), choice.label()))
                .toList();
    }
}
