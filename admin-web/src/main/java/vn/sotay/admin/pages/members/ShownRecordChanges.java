package vn.sotay.admin.pages.members;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.storage.audit.SubjectHistory;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.membership.Day;
import vn.sotay.organisation.membership.MobileNumber;

/// Changes of a record in words.
@Component
class ShownRecordChanges {
    private static final Map<String, String> TERMS =
            Map.of("gender", "gender.", "post", "post.", "status", "status.", "channel", "channel.");

    private final MessageSource words;

    ShownRecordChanges(MessageSource words) {
        this.words = words;
    }

    /// @param by empty for the person's own doing in a chat, or the system's
    public record Line(LocalDateTime at, AuditAction action, Optional<String> by, List<Field> fields) {}

    /// One field; what it said before or says after may be empty.
    public record Field(String name, String before, String after) {}

    List<Line> lines(List<SubjectHistory.Change> changes, Locale language) {
        return changes.stream().map(change -> line(change, language)).toList();
    }

    private Line line(SubjectHistory.Change change, Locale language) {
        List<Field> fields = change.fields().stream()
                .map(name -> new Field(
                        word("members.field." + name, name, language),
                        value(name, change.before().getOrDefault(name, ""), language),
                        value(name, change.after().getOrDefault(name, ""), language)))
                .toList();
        return new Line(LocalDateTime.ofInstant(change.at(), VietnamTime.ZONE), change.action(), change.by(), fields);
    }

    private String value(String field, String text, Locale language) {
        if (text.isEmpty()) return "";
        if (field.equals("phone")) return MobileNumber.shown(text);
        if (field.equals("temporary")) return word("members.yesNo." + text, text, language);
        if (TERMS.containsKey(field)) return word(TERMS.get(field) + text, text, language);
        Optional<LocalDate> day = field.endsWith("On") ? Day.read(text) : Optional.empty();
        return day.map(Day::shown).orElse(text);
    }

    private String word(String key, String otherwise, Locale language) {
        return Optional.ofNullable(words.getMessage(key, null, otherwise, language))
                .orElse(otherwise);
    }
}
