package vn.sotay.channels.zalobot;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.sotay.conversation.inbox.Incoming;

/// One event as JSON: its name and a message, which may be missing. Any field may be odd.
///
/// @param isWrapped whether it came as the result in an answer's envelope, or flat
record RawEvent(JsonNode json, boolean isWrapped) {
    private static final Pattern OF_A_MESSAGE = Pattern.compile("message\\.([a-z_]{1,32})\\.received");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_.]{0,63}");
    private static final Pattern CHAT = Pattern.compile("[!-~]{1,128}");
    private static final Pattern MESSAGE = Pattern.compile("[!-~]{1,100}");

    /// All events in what came: one or many, wrapped or flat; none where it is something else.
    static List<RawEvent> all(JsonNode json) {
        return in(json, false).toList();
    }

    private static Stream<RawEvent> in(JsonNode json, boolean isWrapped) {
        if (json.isArray()) return json.valueStream().flatMap(one -> in(one, isWrapped));
        if (json.path("event_name").isString()) return Stream.of(new RawEvent(json, isWrapped));
        return json.has("result") ? in(json.path("result"), true) : Stream.empty();
    }

    /// `text`, `image`, …: what a message is, or the name of an event that is none.
    String kind() {
        String name = json.path("event_name").asString("").toLowerCase(Locale.ROOT);
        Matcher message = OF_A_MESSAGE.matcher(name);
        if (message.matches()) return message.group(1);
        return NAME.matcher(name).matches() ? name : "other";
    }

    boolean isOfAMessage() {
        return OF_A_MESSAGE
                .matcher(json.path("event_name").asString("").toLowerCase(Locale.ROOT))
                .matches();
    }

    JsonNode message() {
        return json.path("message");
    }

    /// The chat of a person with the bot.
    Optional<String> privateChat() {
        boolean isOurs = message().path("from").path("is_bot").asBoolean(false);
        return chat().filter(id -> !isOurs && !isOfAGroup());
    }

    /// A group in which somebody spoke to the bot.
    Optional<String> group() {
        boolean isOurs = message().path("from").path("is_bot").asBoolean(false);
        return chat().filter(id -> !isOurs && isOfAGroup());
    }

    private Optional<String> chat() {
        JsonNode id = message().path("chat").path("id");
        if (!id.isString() && !id.isIntegralNumber()) return Optional.empty();
        return Optional.of(id.asString("")).filter(value -> CHAT.matcher(value).matches());
    }

    /// Where nothing is said of it, a chat is private when it is the sender's own.
    private boolean isOfAGroup() {
        String type = message().path("chat").path("chat_type").asString("");
        if (type.isEmpty())
            return !message()
                    .path("chat")
                    .path("id")
                    .equals(message().path("from").path("id"));
        return !type.equalsIgnoreCase("PRIVATE");
    }

    /// As it is stored; empty for what belongs to no person.
    Optional<Incoming> incoming(String bot, Instant now) {
        return privateChat().map(chat -> new Incoming(ZaloBot.account(bot, chat), id(), now, json.toString()));
    }

    /// A reaction bears the id of the message that it is to.
    private String id() {
        String message = message().path("message_id").asString("");
        return kind() + "/" + (MESSAGE.matcher(message).matches() ? message : digest(json.toString()));
    }

    /// The same for the same.
    static String digest(String body) {
        return UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
