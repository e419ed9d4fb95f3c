package vn.sotay.organisation.roster;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.roster.RosterFault.Reason;

/// Reads the cells of a person's row. Which unit is meant is not read here, since that needs the tree.
public final class CellReading {
    private static final Pattern FILE_NUMBER = Pattern.compile("(\\d{1,6})[ \\-./]*(\\p{L}{2,3})");
    private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[^0-9]");
    private static final Pattern PHONE = Pattern.compile("(?:(?:00)?84|0)?([35789]\\d{8})");

    private final DateReading dates;

    /// @param today nothing in a roster happened later
    public CellReading(LocalDate today) {
        this.dates = new DateReading(today);
    }

    /// @param text as {@link VietnameseText#clean} leaves it, not empty
    public Reading read(RosterField field, String text) {
        return switch (field) {
            case FULL_NAME -> NameReading.read(text);
            case FILE_NUMBER -> fileNumber(text);
            case GENDER -> WordReading.gender(text);
            case BORN -> dates.year(text);
            case UNIT -> new Reading.Value(text);
            case POST -> WordReading.post(text);
            case JOINED_ON, OFFICIAL_ON, STATUS_ON -> dates.day(text);
            case STATUS -> WordReading.status(text);
            case PHONE -> phone(text);
        };
    }

    /// "12-lg" is "000012 LG".
    private static Reading fileNumber(String text) {
        Matcher parts = FILE_NUMBER.matcher(text.strip());
        return parts.matches()
                ? new Reading.Value("0".repeat(6 - parts.group(1).length())
                        + parts.group(1)
                        + " "
                        + parts.group(2).toUpperCase(Locale.ROOT))
                : new Reading.Wrong(Reason.FILE_NUMBER_UNREADABLE);
    }

    /// A table that took the number for a sum has dropped the 0 in front.
    private static Reading phone(String text) {
        return Optional.of(plain(text))
                .map(PHONE::matcher)
                .filter(Matcher::matches)
                .map(parts -> parts.group(1))
                .<Reading>map(number -> new Reading.Value("+84" + number))
                .orElseGet(() -> new Reading.Wrong(Reason.PHONE_UNREADABLE));
    }

    private static String plain(String text) {
        boolean odd = text.chars().anyMatch(c -> Character.isLetter(c) || c == ',' || c == ';' || c == '/');
        return odd ? "" : NOT_OF_A_NUMBER.matcher(text).replaceAll("");
    }
}
