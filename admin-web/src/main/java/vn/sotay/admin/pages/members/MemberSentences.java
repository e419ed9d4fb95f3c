package vn.sotay.admin.pages.members;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// MemberSentences of `messages/members.properties` in the language of the call.
@Component
record MemberSentences(MessageSource words) {
    String say(String key, Object... values) {
        return words.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
