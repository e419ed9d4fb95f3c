package vn.sotay.admin.pages.intake;

import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.sotay.admin.intake.draft.Remark;

/// Sentences about files on their way, in the reader's language.
public record IntakeWords(MessageSource messages, Locale locale) {

    /// Why a file was refused, and what to do.
    ///
    /// @param reason as it is kept
    public String refusal(String reason) {
        return word("intake.reason." + reason);
    }

    /// What an officer should look at beside a field.
    public String doubt(Remark remark) {
        return word("intake.doubt." + remark.why(), remark.values().toArray());
    }

    String word(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
