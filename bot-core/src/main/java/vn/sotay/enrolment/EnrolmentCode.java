package vn.sotay.enrolment;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Mã liên kết: eight letters and digits, written as `K7M4-Q2XD`. Without 0, 1, I, L and O, which are
/// misread on paper: 31 signs, 8.5 × 10¹¹ codes.
public record EnrolmentCode(String value) {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");

    public EnrolmentCode {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not an enrolment code");
    }

    /// The code that is the whole text, however it is spaced and cased.
    public static Optional<EnrolmentCode> in(String text) {
        if (text.length() > 40) return Optional.empty();
        String signs = text.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\p{Pd}]", "");
        return FORM.matcher(signs).matches() ? Optional.of(new EnrolmentCode(signs)) : Optional.empty();
    }

    /// @param random must be cryptographically strong
    public static EnrolmentCode random(RandomGenerator random) {
        StringBuilder signs = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return new EnrolmentCode(signs.toString());
    }

    /// As it is printed.
    public String printed() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    /// A code is a secret until it is used.
    @Override
    public String toString() {
        return "EnrolmentCode[hidden]";
    }
}
