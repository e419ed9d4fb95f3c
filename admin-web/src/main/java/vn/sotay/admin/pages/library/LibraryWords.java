package vn.sotay.admin.pages.library;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.sotay.documents.AccessClass;

/// Sentences of `messages/library.properties` in the language of the call.
@Component
public record LibraryWords(MessageSource words) {
    public String say(String key, Object... values) {
        return words.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    public String access(AccessClass access) {
        return say("access." + access);
    }
}
