package vn.sotay.admin.pages.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import vn.sotay.documents.recognition.RecognitionWording;
import vn.sotay.documents.recognition.Secrecy;

/// Sentences about files on their way, in the reader's language.
public record IntakeWords(MessageSource messages, Locale locale) {

    /// Why a file was refused, and what to do.
    ///
    /// @param reason as it is kept
    public String refusal(String reason) {
        Optional<Secrecy> stamp = Arrays.stream(Secrecy.values())
                .filter(one -> one.name().equals(reason))
                .findFirst();
        return stamp.map(RecognitionWording::refusal).orElseGet(() -> word("intake.reason." + reason));
    }

    String word(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
