package vn.sotay.channels.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/// A method of the library whose answer is left as it is. The library decodes answers into all that a version
/// of the Bot API knows, and fails after the message was sent when one field has changed; we need an id.
final class Plain extends BotApiMethod<String> {
    private final BotApiMethod<?> method;

    Plain(BotApiMethod<?> method) {
        this.method = method;
    }

    @JsonValue
    BotApiMethod<?> method() {
        return method;
    }

    @Override
    public String getMethod() {
        return method.getMethod();
    }

    @Override
    public void validate() throws TelegramApiValidationException {
        method.validate();
    }

    @Override
    public String deserializeResponse(String answer) {
        return answer;
    }
}
