package vn.sotay.admin.pages.chat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sotay.channels.webchat.Bubble;
import vn.sotay.channels.webchat.WebChatMessage;

/// A message as the page gets it.
record ChatView(
        long id,
        String from,
        Instant at,
        @Nullable String clientId,
        String kind,
        String text,
        String title,
        String subtitle,
        String footer,
        List<Choice> choices) {

    record Choice(String id, String label, boolean chosen) {}

    /// A part of the transcript.
    ///
    /// @param more whether there is more before it
    record Part(List<ChatView> messages, boolean more) {}

    static ChatView of(WebChatMessage message) {
        Bubble bubble = message.bubble();
        boolean person = message.author() == WebChatMessage.Author.PERSON;
        return new ChatView(
                message.id(),
                person ? "me" : "bot",
                message.at(),
                person && message.key().startsWith("t:") ? message.key().substring(2) : null,
                bubble.kind().name().toLowerCase(Locale.ROOT),
                bubble.text(),
                bubble.title(),
                bubble.subtitle(),
                bubble.footer(),
                choices(message));
    }

    private static List<Choice> choices(WebChatMessage message) {
        return message.bubble().choices().stream()
                .map(button ->
                        new Choice(button.id(), button.label(), message.chosen().contains(button.id())))
                .toList();
    }
}
