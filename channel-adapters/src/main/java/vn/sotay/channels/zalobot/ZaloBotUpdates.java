package vn.sotay.channels.zalobot;

import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.botapi.Answer;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.Update.Origin;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.UpdateReader;

/// Reads stored events. There are no buttons: a number typed is understood by what was offered last.
public final class ZaloBotUpdates implements UpdateReader {
    @Override
    public ChannelName channel() {
        return ZaloBot.NAME;
    }

    @Override
    public Update read(Incoming incoming) throws Unreadable {
        RawEvent event = event(incoming.body());
        JsonNode message = event.message();
        Origin origin = new Origin(incoming.externalId(), incoming.sender(), sentAt(message, incoming.receivedAt()));
        String text = message.path("text").asString("");
        return switch (event.kind()) {
            case "text" -> text.isBlank() ? new Update.Unsupported(origin, "text") : new Update.Text(origin, text);
            case "reaction" -> new Update.Passing(origin, "reaction");
            case String kind ->
                event.isOfAMessage() ? new Update.Unsupported(origin, kind) : new Update.Passing(origin, kind);
        };
    }

    private static RawEvent event(String body) throws Unreadable {
        try {
            return RawEvent.all(Answer.JSON.readTree(body)).stream()
                    .findFirst()
                    .orElseThrow(() -> new Unreadable("no event"));
        } catch (JacksonException notJson) {
            throw new Unreadable(notJson.getClass().getSimpleName());
        }
    }

    /// By the platform's clock, in milliseconds, yet not in our future.
    private static Instant sentAt(JsonNode message, Instant receivedAt) {
        long millis = message.path("date").asLong(0);
        return millis <= 0 || millis >= receivedAt.toEpochMilli() ? receivedAt : Instant.ofEpochMilli(millis);
    }
}
