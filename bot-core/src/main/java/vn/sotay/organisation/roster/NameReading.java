package vn.sotay.organisation.roster;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.sotay.organisation.roster.RosterFault.Reason;

/// Names of people, also those typed in capitals. Marks are never changed.
final class NameReading {
    private static final int LONGEST = 80;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}]+(?:[ '’\\-.]{1,2}[\\p{L}\\p{M}]+)*\\.?");
    private static final Pattern FIRST_LETTER = Pattern.compile("(^|[ '’\\-.])(\\p{L})");

    private NameReading() {}

    static Reading read(String text) {
        if (text.length() > LONGEST || !NAME.matcher(text).matches()) return new Reading.Wrong(Reason.NAME_UNREADABLE);
        if (text.indexOf(' ') < 0) return new Reading.Wrong(Reason.NAME_TOO_SHORT);
        return new Reading.Value(isInOneCase(text) ? capitalised(text) : text);
    }

    private static boolean isInOneCase(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) || text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String text) {
        return FIRST_LETTER
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(start -> start.group(1) + start.group(2).toUpperCase(Locale.ROOT));
    }
}
