package vn.sotay.admin.storage.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place between two documents of the list, from which it goes on or back.
public record LibraryMark(LocalDate day, long id, boolean backwards) {
    private static final Pattern TEXT = Pattern.compile("([fb])([0-9]{4}-[0-9]{2}-[0-9]{2})_([0-9]{1,18})");

    /// As it stands in an address.
    public String text() {
        return (backwards ? "b" : "f") + day + "_" + id;
    }

    /// Empty for anything that is no mark; the list then begins at its beginning.
    public static Optional<LibraryMark> read(String text) {
        Matcher mark = TEXT.matcher(text);
        if (!mark.matches()) return Optional.empty();
        try {
            LocalDate day = LocalDate.parse(mark.group(2));
            return Optional.of(new LibraryMark(
                    day, Long.parseLong(mark.group(3)), mark.group(1).equals("b")));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
