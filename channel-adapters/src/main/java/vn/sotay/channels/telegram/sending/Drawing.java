package vn.sotay.channels.telegram.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;
import vn.sotay.channels.text.Cutting;
import vn.sotay.conversation.Reply;

/// How one message of words looks in Telegram.
final class Drawing {
    /// Two buttons of such labels stand in one row of a narrow phone.
    private static final int SHORT = 14;

    private static final int MOST_BUTTON = 64;

    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private Drawing() {}

    /// What is a message of words, with the keyboard below it.
    record Words(String text, Optional<ReplyKeyboard> below) {}

    /// What can stand in the place of a message with buttons.
    static boolean isEditable(Reply reply) {
        return switch (reply) {
            case Reply.Text text -> true;
            case Reply.Menu menu -> true;
            case Reply.Card card -> true;
            case Reply.Link link -> true;
            case Reply.AskPhone ask -> false;
            case Reply.File file -> false;
            case Reply.Poll poll -> false;
            case Reply.InPlace inPlace -> false;
            case Reply.Discreet discreet -> false;
        };
    }

    static SendMessage message(String chat, Words words) {
        return SendMessage.builder()
                .chatId(chat)
                .text(words.text())
                .linkPreviewOptions(NO_PREVIEW)
                .replyMarkup(words.below().orElse(null))
                .build();
    }

    /// Without buttons the old ones go.
    static EditMessageText edit(String chat, int message, Words words) {
        InlineKeyboardMarkup buttons = words.below()
                .filter(InlineKeyboardMarkup.class::isInstance)
                .map(InlineKeyboardMarkup.class::cast)
                .orElse(null);
        return EditMessageText.builder()
                .chatId(chat)
                .messageId(message)
                .text(words.text())
                .linkPreviewOptions(NO_PREVIEW)
                .replyMarkup(buttons)
                .build();
    }

    static Words menu(String text, List<Reply.Choice> choices) {
        return new Words(text, choices.isEmpty() ? Optional.empty() : Optional.of(buttons(choices)));
    }

    static Words link(String text, String label, String url) {
        InlineKeyboardButton button =
                InlineKeyboardButton.builder().text(label).url(url).build();
        return new Words(text, Optional.of(new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(button)))));
    }

    /// The app's own button, which goes when it was used.
    static Words askPhone(String text, String label) {
        KeyboardRow row = new KeyboardRow(
                KeyboardButton.builder().text(label).requestContact(true).build());
        ReplyKeyboardMarkup keyboard = ReplyKeyboardMarkup.builder()
                .keyboardRow(row)
                .oneTimeKeyboard(true)
                .resizeKeyboard(true)
                .build();
        return new Words(text, Optional.of(keyboard));
    }

    /// Plain words take away the button for the phone number that may still be there.
    static Words text(String text, boolean inAnswer) {
        return new Words(
                text,
                inAnswer
                        ? Optional.of(ReplyKeyboardRemove.builder()
                                .removeKeyboard(true)
                                .build())
                        : Optional.empty());
    }

    private static InlineKeyboardMarkup buttons(List<Reply.Choice> choices) {
        List<InlineKeyboardRow> rows = new ArrayList<>();
        boolean hasRoom = false;
        for (Reply.Choice choice : choices) {
            boolean isShort = choice.label().length() <= SHORT;
            if (hasRoom && isShort) rows.getLast().add(button(choice));
            else rows.add(new InlineKeyboardRow(button(choice)));
            hasRoom = isShort && !hasRoom;
        }
        return new InlineKeyboardMarkup(rows);
    }

    private static InlineKeyboardButton button(Reply.Choice choice) {
        return InlineKeyboardButton.builder()
                .text(Cutting.shortened(choice.label(), MOST_BUTTON))
                .callbackData(choice.id().value())
                .build();
    }
}
