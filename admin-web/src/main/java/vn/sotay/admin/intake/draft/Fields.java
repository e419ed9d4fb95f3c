package vn.sotay.admin.intake.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.sotay.language.VietnameseText;

/// What stands in the form, field by field; an empty field has an empty text.
public record Fields(Map<Field, String> values) {
    private static final int LONGEST = 2_000;

    public Fields {
        Map<Field, String> all = new EnumMap<>(Field.class);
        for (Field field : Field.values()) all.put(field, values.getOrDefault(field, ""));
        values = Collections.unmodifiableMap(all);
    }

    /// As a form sends it: tidied, cut where nobody writes so much. Fields that it lacks stay as they are.
    public Fields typed(Map<String, String> form) {
        Map<Field, String> typed = new EnumMap<>(values);
        for (Field field : Field.values())
            if (form.containsKey(field.key())) typed.put(field, tidy(field, form.getOrDefault(field.key(), "")));
        return new Fields(typed);
    }

    private static String tidy(Field field, String text) {
        String clean = VietnameseText.clean(text.substring(0, Math.min(text.length(), LONGEST)));
        return field == Field.RECIPIENTS ? clean : clean.replace('\n', ' ');
    }

    public String get(Field field) {
        return values.getOrDefault(field, "");
    }

    public Fields with(Field field, String value) {
        Map<Field, String> changed = new EnumMap<>(values);
        changed.put(field, value);
        return new Fields(changed);
    }

    /// Empty where no day is written.
    public Optional<LocalDate> day(Field field) {
        return day(get(field));
    }

    static Optional<LocalDate> day(String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }
}
