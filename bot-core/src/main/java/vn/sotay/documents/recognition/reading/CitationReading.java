package vn.sotay.documents.recognition.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.recognition.Citation;
import vn.sotay.documents.recognition.Found;

/// Reads the documents that a piece of text names: "Nghị quyết số 05-NQ/TU, ngày 14/8/2025".
final class CitationReading {
    private static final Pattern KIND_BEFORE =
            Pattern.compile(".*?\\b((" + names() + ")(?: [^.;,]{0,60}?)??)(?: so)? ?[:.]? ?$");
    private static final Pattern DAY_BEHIND =
            Pattern.compile(",? ?(?:ky |ban hanh )?(?=ngay\\b).{0,45}", Pattern.DOTALL);
    private static final Pattern FIRST_LETTERS = Pattern.compile("[^\\p{L}]*(\\p{L})");
    private static final int LOOK_BACK = 80;
    private static final int LOOK_AHEAD = 48;

    private final PrintedText text;
    private final DayReading days;

    CitationReading(PrintedText text) {
        this.text = text;
        this.days = new DayReading(text);
    }

    List<Found<Citation>> in(Span span) {
        List<Found<Citation>> found = new ArrayList<>();
        Matcher symbols = NumberReading.SYMBOL.matcher(text.plain(span));
        int from = span.start();
        while (symbols.find()) {
            Span symbol = new Span(span.start() + symbols.start(), span.start() + symbols.end());
            if (!NumberReading.isSymbol(symbols.group()) || !beginsLarge(symbol)) continue;
            Found<Citation> citation =
                    citation(new Span(Math.max(from, symbol.start() - LOOK_BACK), span.end()), symbol);
            found.add(citation);
            from = citation.end();
        }
        return found;
    }

    /// The whole piece as one citation, for the Charter and for laws named without a number.
    Found<Citation> whole(Span span) {
        Optional<DocumentKind> kind = Arrays.stream(DocumentKind.values())
                .filter(one -> text.plain(span).startsWith(one.plainName() + " "))
                .findFirst();
        Optional<LocalDate> day = days.in(span).stream().map(Found::value).findFirst();
        return text.found(new Citation(text.text(span), kind, Optional.empty(), day), span);
    }

    private Found<Citation> citation(Span around, Span symbol) {
        Matcher before = KIND_BEFORE.matcher(text.plain(new Span(around.start(), symbol.start())));
        boolean named = before.find();
        Optional<DocumentKind> kind = named ? kindCalled(before.group(2)) : Optional.empty();
        int start = named ? around.start() + before.start(1) : symbol.start();
        Span ahead = new Span(symbol.end(), Math.min(around.end(), symbol.end() + LOOK_AHEAD));
        Optional<Found<LocalDate>> day = DAY_BEHIND.matcher(text.plain(ahead)).lookingAt()
                ? days.in(ahead).stream().findFirst()
                : Optional.empty();
        Span whole = new Span(start, day.map(Found::end).orElse(symbol.end()));
        String written = NumberReading.written(text.text(symbol));
        return text.found(
                new Citation(
                        text.text(whole),
                        kind.or(() -> TitleReading.bySymbol(written)),
                        Optional.of(written),
                        day.map(Found::value)),
                whole);
    }

    private boolean beginsLarge(Span symbol) {
        Matcher first = FIRST_LETTERS.matcher(text.text(symbol));
        return first.find() && Character.isUpperCase(first.group(1).charAt(0));
    }

    private static Optional<DocumentKind> kindCalled(String plainName) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.plainName().equals(plainName))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(DocumentKind.values())
                .map(DocumentKind::plainName)
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|"));
    }
}
