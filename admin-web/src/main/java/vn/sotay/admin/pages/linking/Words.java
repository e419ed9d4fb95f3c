package vn.sotay.admin.pages.linking;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Sentences of this feature outside of templates.
@Component
class Words {
    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String in(Locale locale, String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
