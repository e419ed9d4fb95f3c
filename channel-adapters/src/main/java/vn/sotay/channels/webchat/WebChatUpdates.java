package vn.sotay.channels.webchat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.UpdateReader;
import vn.sotay.language.VietnameseText;

/// Both ends of the inbox for the web chat: makes the stored body from a post, and an update from the
/// stored body.
public final class WebChatUpdates implements UpdateReader {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// What is stored: words, or the choice of a pressed button; the other is empty.
    record Body(@Nullable String text, @Nullable String choice) {}

    /// Words that a person wrote.
    ///
    /// @param clientId the page's own id of this message
    public static Incoming text(ChannelAccount sender, String clientId, String text, Instant now) {
        return incoming(sender, "t:" + clientId, new Body(VietnameseText.clean(text), ""), now);
    }

    /// A pressed button. Pressing it again is the same update, whatever the page calls it.
    public static Incoming choice(ChannelAccount sender, long message, String choice, Instant now) {
        return incoming(sender, choiceKey(message, choice), new Body("", choice), now);
    }

    /// The key of a press, also in the transcript.
    public static String choiceKey(long message, String choice) {
        return "c:" + message + ":" + choice;
    }

    private static Incoming incoming(ChannelAccount sender, String key, Body body, Instant now) {
        return new Incoming(sender, sender.id() + "/" + key, now, JSON.writeValueAsString(body));
    }

    @Override
    public ChannelName channel() {
        return WebChat.NAME;
    }

    @Override
    public Update read(Incoming incoming) throws Unreadable {
        Update.Origin origin = new Update.Origin(incoming.externalId(), incoming.sender(), incoming.receivedAt());
        try {
            @Nullable Body body = JSON.readValue(incoming.body(), Body.class);
            if (body == null || body.text() == null || body.choice() == null) throw new Unreadable("not a post");
            return body.choice().isEmpty()
                    ? new Update.Text(origin, body.text())
                    : new Update.Chosen(origin, new ChoiceId(body.choice()));
        } catch (JacksonException | IllegalArgumentException malformed) {
            throw new Unreadable(malformed.getClass().getSimpleName());
        }
    }
}
