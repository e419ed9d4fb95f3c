package vn.sotay.directives;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Number and day of a plan as an officer types them: "12-KH/ĐU ngày 05/12/2026".
final class PlanWords {
    private static final Pattern FORM = Pattern.compile(
            "(?iU).*?(\\d{1,4}\\s*-\\s*\\p{L}{1,6}\\s*/\\s*[\\p{L}.]{1,16})\\D+(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}).*");
    private static final Pattern DAY = Pattern.compile("(?s).*?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}).*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PlanWords() {}

    static Optional<Plan> read(String words) {
        Matcher form = FORM.matcher(words.replace('\n', ' '));
        if (!form.matches()) return Optional.empty();
        String symbol = BLANKS.matcher(form.group(1)).replaceAll("");
        return day(form.group(2), form.group(3), form.group(4)).map(on -> new Plan(symbol, on, Optional.empty()));
    }

    /// The first day that is written.
    static Optional<LocalDate> day(String words) {
        Matcher day = DAY.matcher(words);
        return day.matches() ? day(day.group(1), day.group(2), day.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
