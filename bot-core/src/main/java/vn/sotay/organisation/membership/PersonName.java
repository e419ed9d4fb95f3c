package vn.sotay.organisation.membership;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sotay.language.VietnameseText;

/// Họ và tên as people type it.
public final class PersonName {
    private static final int LONGEST = 80;
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}'’.\\- ]+");
    private static final Pattern FIRST_LETTER = Pattern.compile("(?:^|[ '’.\\-])\\p{L}");

    private PersonName() {}

    /// One line, single spaces, composed letters.
    public static String tidy(String typed) {
        return VietnameseText.clean(typed).replace('\n', ' ');
    }

    /// What is wrong with a tidy name.
    static Optional<Fault> fault(String name) {
        if (name.isEmpty()) return Optional.of(Fault.MISSING);
        if (name.length() > LONGEST) return Optional.of(Fault.TOO_LONG);
        if (!ALLOWED.matcher(name).matches()) return Optional.of(Fault.NAME_ODD);
        if (name.indexOf(' ') < 0) return Optional.of(Fault.NAME_ONE_WORD);
        return inNormalCase(name).equals(name) ? Optional.empty() : Optional.of(Fault.NAME_CASE);
    }

    /// "NGUYỄN VĂN AN" and "nguyễn văn an" become "Nguyễn Văn An"; any other mixture of cases stays.
    public static String inNormalCase(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean oneCase = name.equals(lower) || name.equals(name.toUpperCase(Locale.ROOT));
        return oneCase
                ? FIRST_LETTER.matcher(lower).replaceAll(first -> first.group().toUpperCase(Locale.ROOT))
                : name;
    }
}
