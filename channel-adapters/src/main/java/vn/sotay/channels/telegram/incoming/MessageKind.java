package vn.sotay.channels.telegram.incoming;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What a message without words is. A message has one field for it among many.
final class MessageKind {
    /// In this order: an animation is a document as well.
    private static final List<String> SENT_BY_PEOPLE = List.of(
            "sticker",
            "photo",
            "voice",
            "animation",
            "video_note",
            "video",
            "audio",
            "document",
            "venue",
            "location",
            "live_photo",
            "checklist",
            "dice",
            "game",
            "poll",
            "story",
            "paid_media",
            "invoice",
            "users_shared",
            "chat_shared",
            "web_app_data",
            "rich_message");

    private MessageKind() {}

    /// Empty for what Telegram itself puts into the chat (a pinned message, a new group id).
    static Optional<String> of(JsonNode message) {
        return SENT_BY_PEOPLE.stream().filter(message::has).findFirst();
    }
}
