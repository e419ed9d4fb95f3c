package vn.sotay.organisation.membership;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Số lý lịch: six digits and the two or three letters of the province, kept as "000123 LG".
public final class FileNumber {
    private static final Pattern FORM = Pattern.compile("([0-9]{6})[\\h.\\-]*(\\p{Lu}{2,3})");

    private FileNumber() {}

    /// Empty when it is none.
    public static Optional<String> read(String typed) {
        Matcher number = FORM.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return number.matches() ? Optional.of(number.group(1) + " " + number.group(2)) : Optional.empty();
    }
}
