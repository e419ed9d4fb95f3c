package vn.sotay.admin.pages.account;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Sentences of `messages/*.properties` in the language of this call, for what is told after a redirect.
@Component
public class Told {
    private final MessageSource messages;

    Told(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
