package vn.sotay.documents.recognition.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.recognition.Found;
import vn.sotay.language.PlainLetters;

/// Reads tên loại and trích yếu: the line of capitals in the middle of the head and what stands under it, or
/// "V/v …" under the number of a letter.
final class TitleReading {
    private static final List<DocumentKind> LONGEST_NAME_FIRST = Arrays.stream(DocumentKind.values())
            .sorted(Comparator.comparingInt(
                            (DocumentKind kind) -> kind.plainName().length())
                    .reversed())
            .toList();
    private static final Pattern RULE = Pattern.compile("[-–—_=*.~\\s]+");
    private static final Pattern ABOUT = Pattern.compile("v ?/ ?v\\b.*|ve viec\\b.*", Pattern.DOTALL);
    private static final Pattern NO_SUBJECT = Pattern.compile(
            "(?:kinh gui|can cu|noi nhan|so ?[:.]? ?\\d|thuc hien .*[.;,:]$|xet |dong chi |hom nay|[ivx]{1,5} ?[.–-] ).*",
            Pattern.DOTALL);
    private static final Pattern ENACTS = Pattern.compile(
            "(?:ban|bo|chinh phu|thu tuong|chu tich|uy ban|hoi dong|giam doc|quoc hoi|dang uy|chi bo|tinh uy)\\b.*",
            Pattern.DOTALL);
    private static final Pattern WANTS_MORE = Pattern.compile(
            ".*(?:,|\\b(?:cua|ve|va|cho|theo|so|ngay|tai|trong|voi|doi voi|thuc hien|tinh|xa))", Pattern.DOTALL);
    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_TITLE = 80;
    private static final int MOST_LINES = 6;
    private static final int LONGEST = 500;

    private final PrintedText text;

    TitleReading(PrintedText text) {
        this.text = text;
    }

    Optional<Found<DocumentKind>> kind(List<Span> head) {
        for (int i = 0; i < head.size(); i++) {
            Optional<Found<DocumentKind>> found = kindAt(head.get(i));
            if (found.isEmpty() && i + 1 < head.size())
                found = spelled(new Span(head.get(i).start(), head.get(i + 1).end()));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /// By the letters of the symbol, where only one kind has them.
    static Optional<DocumentKind> bySymbol(String symbol) {
        for (String letters : PlainLetters.of(symbol).split("[^a-z]+", -1)) {
            List<DocumentKind> kinds = DocumentKind.withCode(letters);
            if (!kinds.isEmpty()) return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
        }
        return Optional.empty();
    }

    Optional<Found<String>> subject(List<Span> head, Optional<Found<DocumentKind>> kind) {
        return kind.flatMap(found -> underTitle(head, found)).or(() -> aboutLine(head));
    }

    private Optional<Found<DocumentKind>> kindAt(Span span) {
        Optional<Found<DocumentKind>> spelled = spelled(span);
        if (spelled.isPresent()) return spelled;
        String plain = text.plain(span.first(LONGEST));
        for (DocumentKind kind : LONGEST_NAME_FIRST) {
            String name = kind.plainName();
            boolean begins = plain.startsWith(name + " ") && text.isCapitals(span.first(name.length()));
            if (begins && !plain.startsWith("so ", name.length() + 1))
                return Optional.of(text.found(kind, span.first(name.length())));
        }
        return Optional.empty();
    }

    /// A title that is nothing but the name; its letters may stand apart, and its words seem columns.
    private Optional<Found<DocumentKind>> spelled(Span span) {
        if (span.length() > LONGEST_TITLE || text.text(span).indexOf('\n') >= 0) return Optional.empty();
        String letters = NOT_LETTERS.matcher(text.plain(span)).replaceAll("");
        return LONGEST_NAME_FIRST.stream()
                .filter(kind -> letters.equals(kind.plainName().replace(" ", "")))
                .map(kind -> text.found(kind, span))
                .findFirst();
    }

    private Optional<Found<String>> underTitle(List<Span> head, Found<DocumentKind> kind) {
        int at = 0;
        while (at < head.size() && head.get(at).end() < kind.end()) at++;
        if (at == head.size()) return Optional.empty();
        Span beside = text.stripped(new Span(kind.end(), head.get(at).end()));
        boolean first = beside.length() == 0 || RULE.matcher(text.text(beside)).matches();
        return gathered(first ? new Span(kind.end(), kind.end()) : beside, head.subList(at + 1, head.size()));
    }

    private Optional<Found<String>> aboutLine(List<Span> head) {
        for (int i = 0; i < head.size(); i++)
            if (ABOUT.matcher(text.plain(head.get(i))).matches())
                return gathered(head.get(i), head.subList(i + 1, head.size()));
        return Optional.empty();
    }

    /// All lines to the rule under the subject or, where none is drawn, as long as they go on.
    private Optional<Found<String>> gathered(Span begun, List<Span> below) {
        int lines = linesToRule(below);
        StringBuilder words = new StringBuilder(text.text(begun));
        Span last = begun;
        for (int i = 0; i < Math.min(MOST_LINES, below.size()); i++) {
            Span line = below.get(i);
            boolean more = i < lines || words.isEmpty() || goesOn(words, line);
            if (!more || isEnd(line) || words.length() + line.length() > LONGEST) break;
            if (isDay(line)) continue;
            words.append(words.isEmpty() ? "" : " ").append(text.text(line));
            last = line;
        }
        Span whole = text.stripped(
                new Span(begun.length() == 0 && !last.equals(begun) ? firstOf(below) : begun.start(), last.end()));
        String subject = words.toString().replaceAll("\\s+", " ").strip();
        return subject.isEmpty() ? Optional.empty() : Optional.of(text.found(subject, whole));
    }

    private int firstOf(List<Span> below) {
        return below.stream()
                .filter(line -> !isDay(line))
                .findFirst()
                .orElseThrow()
                .start();
    }

    private int linesToRule(List<Span> below) {
        for (int i = 0; i < Math.min(MOST_LINES, below.size()); i++) {
            if (isEnd(below.get(i)) && !isRule(below.get(i))) return 0;
            if (isRule(below.get(i))) return i;
        }
        return 0;
    }

    private boolean goesOn(StringBuilder words, Span line) {
        boolean wants = WANTS_MORE.matcher(PlainLetters.of(words)).matches();
        boolean small = Character.isLowerCase(text.text(line).charAt(0));
        boolean shout = PrintedText.isCapitals(words.toString()) && text.isCapitals(line);
        return wants || small || shout;
    }

    private boolean isEnd(Span line) {
        String plain = text.plain(line);
        boolean enacts = text.isCapitals(line) && ENACTS.matcher(plain).matches();
        return enacts || isRule(line) || NO_SUBJECT.matcher(plain).matches();
    }

    private boolean isRule(Span line) {
        return RULE.matcher(text.text(line)).matches();
    }

    private boolean isDay(Span line) {
        return text.plain(line).matches("(?:[^,]{2,40}, ?|\\(? ?)ngay\\b.{0,40}nam.{0,8}");
    }
}
