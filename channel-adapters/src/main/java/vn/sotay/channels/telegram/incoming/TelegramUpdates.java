package vn.sotay.channels.telegram.incoming;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.channels.telegram.SentPolls;
import vn.sotay.channels.telegram.Telegram;
import vn.sotay.channels.telegram.TelegramCommands;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Update;
import vn.sotay.conversation.Update.Origin;
import vn.sotay.conversation.inbox.Incoming;
import vn.sotay.conversation.inbox.UpdateReader;

/// Reads stored updates. All in them is the sender's to write: a button's data, a contact, a vote.
public final class TelegramUpdates implements UpdateReader {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Set<String> HERE = Set.of("member", "administrator", "creator", "restricted");

    private final SentPolls polls;

    public TelegramUpdates(SentPolls polls) {
        this.polls = polls;
    }

    @Override
    public ChannelName channel() {
        return Telegram.NAME;
    }

    @Override
    public Update read(Incoming incoming) throws Unreadable {
        RawUpdate update = parsed(incoming.body());
        if (update.id().isEmpty()) throw new Unreadable("no update");
        JsonNode content = update.content();
        Origin origin = new Origin(incoming.externalId(), incoming.sender(), sentAt(content, incoming.receivedAt()));
        return switch (update.kind()) {
            case "message" -> message(origin, content);
            case "callback_query" -> pressed(origin, content);
            case "poll_answer" -> voted(origin, content);
            case "my_chat_member" -> moved(origin, content);
            case String kind -> new Update.Passing(origin, shortened(kind));
        };
    }

    private static RawUpdate parsed(String body) throws Unreadable {
        try {
            return new RawUpdate(JSON.readTree(body));
        } catch (JacksonException notJson) {
            throw new Unreadable(notJson.getClass().getSimpleName());
        }
    }

    /// By Telegram's clock, yet not in our future.
    private static Instant sentAt(JsonNode content, Instant receivedAt) {
        long seconds = content.path("date").asLong(0);
        if (seconds <= 0 || seconds >= receivedAt.getEpochSecond()) return receivedAt;
        return Instant.ofEpochSecond(seconds);
    }

    private static Update message(Origin origin, JsonNode message) {
        if (message.path("text").isString())
            return TelegramCommands.meaning(origin, message.path("text").asString(""));
        if (message.has("contact")) return contact(origin, message);
        return MessageKind.of(message)
                .<Update>map(kind -> new Update.Unsupported(origin, kind))
                .orElseGet(() -> new Update.Passing(origin, "service message"));
    }

    /// Anybody's contact can be passed on; only the sender's own is vouched for.
    private static Update contact(Origin origin, JsonNode message) {
        JsonNode contact = message.path("contact");
        String number = contact.path("phone_number").asString("");
        JsonNode owner = contact.path("user_id");
        boolean isOwn = owner.isIntegralNumber()
                && owner.asString("").equals(message.path("from").path("id").asString("-"));
        if (!isOwn || number.isBlank() || number.length() > 32)
            return new Update.Unsupported(origin, "contact of somebody else");
        return new Update.Phone(origin, number.startsWith("+") ? number : "+" + number, true);
    }

    private static Update pressed(Origin origin, JsonNode query) {
        String data = query.path("data").asString("");
        boolean isOdd = data.isBlank() || data.chars().anyMatch(Character::isISOControl);
        if (isOdd || data.getBytes(StandardCharsets.UTF_8).length > ChoiceId.MAX_BYTES)
            return new Update.Unsupported(origin, "callback data");
        JsonNode on = query.path("message").path("message_id");
        return new Update.Chosen(
                origin, new ChoiceId(data), on.isIntegralNumber() ? Optional.of(on.asString("")) : Optional.empty());
    }

    /// A vote that was taken back has no options.
    private Update voted(Origin origin, JsonNode answer) {
        JsonNode options = answer.path("option_ids");
        if (options.isEmpty()) return new Update.Passing(origin, "vote taken back");
        int option = options.path(0).asInt(-1);
        return polls.find(answer.path("poll_id").asString(""))
                .filter(sent -> sent.to().equals(origin.sender()))
                .filter(sent -> option >= 0 && option < sent.options().size())
                .<Update>map(
                        sent -> new Update.Chosen(origin, sent.options().get(option), Optional.of(sent.messageId())))
                .orElseGet(() -> new Update.Unsupported(origin, "poll_answer"));
    }

    private static Update moved(Origin origin, JsonNode member) {
        String status = member.path("new_chat_member").path("status").asString("");
        if (HERE.contains(status)) return new Update.Joined(origin);
        return status.equals("kicked") || status.equals("left")
                ? new Update.Left(origin)
                : new Update.Passing(origin, "my_chat_member");
    }

    private static String shortened(String kind) {
        return kind.length() <= 40 ? kind : kind.substring(0, 40);
    }
}
