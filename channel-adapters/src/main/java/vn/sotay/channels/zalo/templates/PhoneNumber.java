package vn.sotay.channels.zalo.templates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Vietnamese phone number as Zalo wants it: `84987654321`.
final class PhoneNumber {
    private static final Pattern SIGNS = Pattern.compile("[\\s.()\\-]");
    private static final Pattern FORM = Pattern.compile("(?:\\+?84|0)?(\\d{9,10})");

    private PhoneNumber() {}

    /// Empty where it is no number.
    static Optional<String> of(String written) {
        return Optional.of(FORM.matcher(SIGNS.matcher(written).replaceAll("")))
                .filter(Matcher::matches)
                .map(form -> "84" + form.group(1));
    }
}
