package vn.sotay.admin.pages.channels;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.sotay.admin.storage.channels.ChannelFigures;
import vn.sotay.channels.ChannelStates;
import vn.sotay.channels.ConnectionCheck;
import vn.sotay.language.VietnamTime;

/// Says in a sentence what a channel tells by a code. What has no sentence yet is said by a general one, with
/// the code.
@Component
class ChannelWords {
    private final MessageSource messages;

    ChannelWords(MessageSource messages) {
        this.messages = messages;
    }

    /// A step of the check: what was found and, when it is not good, what to do.
    record Step(String verdict, String sentence) {}

    /// A line of the list of errors.
    record Line(String at, String code, String sentence, int times) {}

    Step step(ConnectionCheck.Finding finding) {
        String verdict = finding.verdict().name();
        String detail = readable(finding.detail());
        String bare = "channels.step." + finding.step() + "." + verdict;
        String key = detail.isEmpty() && isThere(bare + ".bare") ? bare + ".bare" : bare;
        String general = word("channels.step.other." + verdict, finding.step(), detail);
        return new Step(verdict, isThere(key) ? word(key, detail) : general);
    }

    /// Why a channel stands still, and what to do.
    String pause(ChannelStates.Pause pause) {
        String key = "channels.pause." + pause.code();
        return isThere(key) ? word(key) : word("channels.pause.other", pause.code());
    }

    Line line(ChannelFigures.Repeated trouble) {
        return new Line(VietnamTime.written(trouble.at()), trouble.code(), sentence(trouble), trouble.times());
    }

    /// A step of the check that failed when nobody looked has the sentence of that step.
    private String sentence(ChannelFigures.Repeated trouble) {
        String code = trouble.code().replace(' ', '.');
        return Stream.of("channels.trouble." + code, "channels.step." + code + ".WRONG")
                .filter(this::isThere)
                .findFirst()
                .map(key -> word(key, trouble.detail()))
                .orElse(trouble.detail());
    }

    String fact(String name) {
        return isThere("channels.fact." + name) ? word("channels.fact." + name) : name;
    }

    /// A time as people write it; anything else as it is.
    private static String readable(String detail) {
        try {
            return VietnamTime.written(Instant.parse(detail));
        } catch (DateTimeParseException words) {
            return detail;
        }
    }

    private boolean isThere(String key) {
        String said = messages.getMessage(key, new Object[0], "", LocaleContextHolder.getLocale());
        return said != null && !said.isEmpty();
    }

    String word(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
