package vn.sotay.documents.recognition.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.documents.recognition.Found;
import vn.sotay.documents.recognition.Secrecy;

/// Finds stamps of secrecy: a line or column that is nothing but the stamp, in capitals, or "Độ mật: …". The
/// word inside a sentence is no stamp.
final class SecrecyReading {
    private static final int LONGEST = 40;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern DEGREE = Pattern.compile("(?:do|muc do) mat ?[:.-] ?(.*)");

    private final PrintedText text;

    SecrecyReading(PrintedText text) {
        this.text = text;
    }

    Optional<Found<Secrecy>> stamp() {
        List<Span> columns = text.columns(0, text.lines().size());
        return columns.stream()
                .filter(column -> column.length() <= LONGEST)
                .flatMap(column -> at(column).map(found -> text.found(found, column)).stream())
                .findFirst();
    }

    private Optional<Secrecy> at(Span column) {
        Matcher degree = DEGREE.matcher(text.plain(column));
        if (degree.matches()) return named(degree.group(1));
        return text.isCapitals(column) ? named(text.plain(column)) : Optional.empty();
    }

    /// The letters may stand apart, as they do in stamps.
    private static Optional<Secrecy> named(String plain) {
        return switch (NOT_LETTERS.matcher(plain).replaceAll("")) {
            case "mat" -> Optional.of(Secrecy.SECRET);
            case "toimat" -> Optional.of(Secrecy.TOP_SECRET);
            case "tuyetmat" -> Optional.of(Secrecy.MOST_SECRET);
            default -> Optional.empty();
        };
    }
}
