package vn.sotay.organisation.membership;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Vietnamese mobile number, kept as "+84912345678".
public final class MobileNumber {
    private static final Pattern SPACING = Pattern.compile("[\\h.\\-()]+");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+84|0084|84|0)([35789][0-9]{8})");

    private MobileNumber() {}

    /// Empty when it is none.
    public static Optional<String> read(String typed) {
        Matcher number = MOBILE.matcher(SPACING.matcher(typed).replaceAll(""));
        return number.matches() ? Optional.of("+84" + number.group(1)) : Optional.empty();
    }

    /// As people write it: "0912 345 678".
    public static String shown(String kept) {
        if (!kept.matches("\\+84[0-9]{9}")) return kept;
        String local = "0" + kept.substring(3);
        return local.substring(0, 4) + " " + local.substring(4, 7) + " " + local.substring(7);
    }
}
