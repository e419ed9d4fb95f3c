package vn.sotay.documents.recognition.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.documents.recognition.Doubt;
import vn.sotay.documents.recognition.Found;

/// Reads số, ký hiệu: "Số 05-NQ/ĐU", "Số: 12/2025/NĐ-CP", "38 - HD/BTCTW".
final class NumberReading {
    /// Blanks stand only around the first sign and the slash, or what follows the symbol would belong to it.
    static final Pattern SYMBOL = Pattern.compile(
            "\\d[0-9ol]{0,4}[a-e]?\\s?[-–—/]\\s?[a-z0-9]{1,12}(?:(?:\\s?/\\s?|[-–—.&])[a-z0-9]{1,15}){0,4}");

    private static final String NUMBER_WORD = "(?:luat |nghi quyet |phap lenh )?s[o0] ?[:.;]? ?";
    private static final Pattern NUMBERED = Pattern.compile(NUMBER_WORD + "(" + SYMBOL.pattern() + ").*");
    private static final Pattern BARE = Pattern.compile("(" + SYMBOL.pattern() + ")(?:[^a-z0-9/-].*)?");
    private static final Pattern NUMBER_ALONE = Pattern.compile(NUMBER_WORD + "(\\d{1,5})[ .,;]*");
    private static final Pattern SYMBOL_ALONE =
            Pattern.compile(NUMBER_WORD + "[ .…_|]*[-–—/]\\s?([a-z0-9]{2,12}(?:[-–—/.][a-z0-9]{1,15}){0,4}).*");
    private static final Pattern LETTERS = Pattern.compile("[a-z]{2,}");
    private static final Pattern MISREAD_DIGITS = Pattern.compile("[0-9][0-9oOlI]*");
    private static final Pattern TRAILING_DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}.*");
    private static final int LONGEST = 120;

    private final PrintedText text;

    NumberReading(PrintedText text) {
        this.text = text;
    }

    Optional<Found<String>> symbol(List<Span> head) {
        Optional<Found<String>> numbered = first(head, NUMBERED);
        return numbered.isPresent() ? numbered : first(head, BARE);
    }

    /// A second number of the document's own, if the head has one.
    Optional<String> other(List<Span> head, Found<String> first) {
        return head.stream()
                .filter(span -> span.start() > first.end())
                .flatMap(span -> first(List.of(span), NUMBERED).stream())
                .map(Found::value)
                .filter(symbol -> !symbol.equals(first.value()))
                .findFirst();
    }

    /// What is odd where no whole symbol was found.
    Doubt doubt(List<Span> headLines) {
        for (Span span : headLines) {
            Matcher alone = NUMBER_ALONE.matcher(text.plain(span.first(LONGEST)));
            if (alone.matches()) return new Doubt.NumberWithoutSymbol(alone.group(1));
            if (SYMBOL_ALONE.matcher(text.plain(span.first(LONGEST))).matches())
                return new Doubt.LeftBlank(Doubt.Field.NUMBER);
        }
        return new Doubt.Missing(Doubt.Field.NUMBER);
    }

    private static String figures(String digits) {
        return digits.replaceAll("[oO]", "0").replaceAll("[lI]", "1");
    }

    /// As it is cited: no blanks, one kind of dash, no letters among the figures.
    static String written(String printed) {
        String bare = printed.replaceAll("\\s+", "").replaceAll("[–—]", "-");
        Matcher digits = MISREAD_DIGITS.matcher(bare);
        return digits.lookingAt() ? figures(digits.group()) + bare.substring(digits.end()) : bare;
    }

    /// A date has the same signs, but no letters.
    static boolean isSymbol(String plain) {
        return LETTERS.matcher(plain).find() && !TRAILING_DATE.matcher(plain).matches();
    }

    private Optional<Found<String>> first(List<Span> head, Pattern pattern) {
        for (Span span : head) {
            Matcher matcher = pattern.matcher(text.plain(span.first(LONGEST)));
            if (!matcher.matches() || !isSymbol(matcher.group(1))) continue;
            Span symbol = new Span(span.start() + matcher.start(1), span.start() + matcher.end(1));
            if (pattern.equals(BARE) && !PrintedText.isCapitals(letters(symbol))) continue;
            return Optional.of(text.found(written(text.text(symbol)), symbol));
        }
        return Optional.empty();
    }

    private String letters(Span symbol) {
        return text.text(symbol).replaceAll("[^\\p{L}]|TTr|CTr|Tg", "XX");
    }
}
