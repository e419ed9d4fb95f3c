package vn.sotay.channels.telegram.fake;

import static vn.sotay.channels.telegram.fake.TelegramWorld.ok;
import static vn.sotay.channels.telegram.fake.TelegramWorld.refused;
import static vn.sotay.channels.telegram.fake.TelegramWorld.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import vn.sotay.channels.telegram.fake.TelegramWorld.Message;
import vn.sotay.channels.telegram.fake.TelegramWorld.Outcome;

/// The messages that chats show. What is over Telegram's limits is refused.
final class Chats {
    private static final int MOST_TEXT = 4096;
    private static final int MOST_CAPTION = 1024;
    private static final int MOST_QUESTION = 300;
    private static final int MOST_OPTION = 100;
    private static final int MOST_DATA = 64;
    private static final int BAD = 400;

    /// By which Telegram knows the one file there is.
    private static final String FILE_ID = "F-1";

    private final ConcurrentSkipListMap<Integer, Message> messages = new ConcurrentSkipListMap<>();
    private final AtomicInteger messageIds = new AtomicInteger(100);
    private volatile Consumer<Message> onSent = message -> {};

    void onSent(Consumer<Message> todo) {
        onSent = todo;
    }

    List<Message> messages() {
        return List.copyOf(messages.values());
    }

    /// People's messages and ours are numbered together.
    int nextId() {
        return messageIds.incrementAndGet();
    }

    Outcome sent(JsonNode parameters, String text) {
        if (text.isBlank()) return refused(BAD, "Bad Request: message text is empty");
        if (text.length() > MOST_TEXT) return refused(BAD, "Bad Request: message is too long");
        List<String> buttons = new ArrayList<>();
        List<String> data = new ArrayList<>();
        for (String keyboard : List.of("inline_keyboard", "keyboard"))
            for (JsonNode row : parameters.path("reply_markup").path(keyboard))
                for (JsonNode button : row) {
                    buttons.add(button.path("text").asString(""));
                    data.add(carried(button));
                }
        if (data.stream()
                .anyMatch(one -> one.getBytes(StandardCharsets.UTF_8).length > MOST_DATA && !one.startsWith("http")))
            return refused(BAD, "Bad Request: BUTTON_DATA_INVALID");
        if (buttons.stream().anyMatch(String::isBlank))
            return refused(BAD, "Bad Request: inline keyboard button text must be non-empty");
        return shown(parameters, text, buttons, data, "");
    }

    private static String carried(JsonNode button) {
        if (button.path("request_contact").asBoolean(false)) return "contact";
        return button.path("callback_data").asString(button.path("url").asString(""));
    }

    Outcome polled(JsonNode parameters) {
        List<String> options = new ArrayList<>();
        for (JsonNode option : parameters.path("options"))
            options.add(option.path("text").asString(""));
        String question = text(parameters, "question");
        boolean isWrong = question.isBlank()
                || question.length() > MOST_QUESTION
                || options.stream().anyMatch(option -> option.isBlank() || option.length() > MOST_OPTION);
        if (isWrong) return refused(BAD, "Bad Request: poll question or option has a wrong length");
        String poll = ",\"poll\":{\"id\":\"p" + messageIds.get() + "\"}";
        return shown(parameters, question, options, options, poll);
    }

    Outcome document(JsonNode parameters) {
        String document = text(parameters, "document");
        if (!document.startsWith("attach://") && !document.equals(FILE_ID))
            return refused(BAD, "Bad Request: wrong file identifier/HTTP URL specified");
        if (text(parameters, "caption").length() > MOST_CAPTION)
            return refused(BAD, "Bad Request: message caption is too long");
        String file = ",\"document\":{\"file_id\":\"" + FILE_ID + "\",\"file_unique_id\":\"U-1\"}";
        return shown(parameters, "(tệp) " + text(parameters, "caption"), List.of(), List.of(), file);
    }

    private Outcome shown(JsonNode parameters, String text, List<String> buttons, List<String> data, String more) {
        int id = messageIds.incrementAndGet();
        String chat = text(parameters, "chat_id");
        Message message = new Message(id, chat, text, buttons, data);
        messages.put(id, message);
        onSent.accept(message);
        return ok("{\"message_id\":" + id + ",\"date\":1790000000,\"chat\":{\"id\":" + chat + ",\"type\":\"private\"}"
                + more + "}");
    }

    Outcome edited(JsonNode parameters) {
        int id = parameters.path("message_id").asInt(0);
        Message known = messages.get(id);
        if (known == null) return refused(BAD, "Bad Request: message to edit not found");
        String text = text(parameters, "text");
        if (known.text().equals(text)) return refused(BAD, "Bad Request: message is not modified");
        messages.put(id, new Message(id, known.chat(), text, List.of(), List.of()));
        return ok("{\"message_id\":" + id + "}");
    }
}
