package vn.sotay.organisation.roster;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Why a cell has no value for us. Where its text would stand, only this is kept.
public enum UnreadCell {
    FORMULA,
    ERROR_VALUE,
    TOO_LONG,
    MERGED,
    /// Twelve digits: a national ID or a card number in a column where none belongs.
    IDENTITY_NUMBER;

    /// No text of a person begins so.
    private static final String MARK = "\u0001";

    private static final int DIGITS = 12;
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .\\-\\u00A0]?\\d){8,}");
    private static final Pattern SHORTENED = Pattern.compile("(?<!\\d)(?!0|84)\\d{10,11}(?!\\d)");

    /// What stands in the place of the cell's text.
    public String mark() {
        return MARK + name();
    }

    public static Optional<UnreadCell> of(String cell) {
        return cell.startsWith(MARK)
                ? Arrays.stream(values()).filter(one -> cell.equals(one.mark())).findFirst()
                : Optional.empty();
    }

    /// The text, or the mark of what must not be read where it holds a number of twelve digits, or one of
    /// ten or eleven that a table may have made of it by dropping zeros and that is no telephone number.
    public static String guarded(String text) {
        boolean twelve =
                NUMBER.matcher(text).results().map(MatchResult::group).anyMatch(number -> digitsOf(number) == DIGITS);
        return twelve || SHORTENED.matcher(text).find() ? IDENTITY_NUMBER.mark() : text;
    }

    /// Whether the text might be an identity number of any kind: nine digits in old ones, and fewer than
    /// twelve where a table has dropped leading zeros. A mobile number written in full is none.
    public static boolean mayIdentify(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .anyMatch(number -> digitsOf(number) <= DIGITS && !(number.startsWith("0") && digitsOf(number) == 10));
    }

    private static long digitsOf(String number) {
        return number.chars().filter(Character::isDigit).count();
    }
}
