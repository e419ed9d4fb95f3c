package vn.sotay.documents.recognition.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.recognition.Doubt;
import vn.sotay.documents.recognition.Found;
import vn.sotay.documents.recognition.Issuer;
import vn.sotay.documents.recognition.Recognised;
import vn.sotay.documents.structure.CleanText;
import vn.sotay.language.VietnamTime;

/// Reads the form of a document (*thể thức*): head, close, and what it says of other documents.
public final class Recognition {
    private static final int ADDRESSEE_LINES = 25;

    private final PrintedText text;
    private final int headLines;
    private final List<Span> head;
    private final List<Span> close;
    private final NumberReading numbers;
    private final TitleReading titles;
    private final DayReading days;

    private Recognition(String cleaned) {
        text = new PrintedText(cleaned);
        headLines = text.headLines();
        head = text.columns(0, headLines);
        int closeEnd = text.closeEnd();
        close = text.columns(text.closeStart(closeEnd), closeEnd);
        numbers = new NumberReading(text);
        titles = new TitleReading(text);
        days = new DayReading(text);
    }

    /// @param today a document of a later day is doubted
    public static Recognised of(CleanText clean, LocalDate today) {
        return new Recognition(clean.text()).recognised(today);
    }

    private Recognised recognised(LocalDate today) {
        Recognised.Close closing = closing();
        Recognised.Head heading = heading(closing);
        int bodyFrom = heading.subject()
                .map(Found::end)
                .or(() -> heading.kind().map(Found::end))
                .orElse(0);
        Recognised.Relations relations = new RelationReading(text)
                .relations(bodyFrom, heading.subject(), heading.issuedOn().map(Found::value));
        List<Doubt> doubts = new ArrayList<>(new DoubtRules(heading, closing).doubts(today));
        if (heading.symbol().isEmpty()) doubts.add(numbers.doubt(text.lines().subList(0, headLines)));
        if (heading.issuedOn().isEmpty()) doubts.add(dayDoubt());
        doubts.addAll(seconds(heading));
        return new Recognised(heading, closing, relations, new SecrecyReading(text).stamp(), doubts);
    }

    private List<Doubt> seconds(Recognised.Head heading) {
        List<Doubt> doubts = new ArrayList<>();
        heading.symbol()
                .ifPresent(first -> numbers.other(head, first)
                        .ifPresent(other ->
                                doubts.add(new Doubt.TwoCandidates(Doubt.Field.NUMBER, first.value(), other))));
        heading.issuedOn()
                .ifPresent(first -> days.other(headLines, first)
                        .ifPresent(other -> doubts.add(new Doubt.TwoCandidates(
                                Doubt.Field.DATE, VietnamTime.written(first.value()), VietnamTime.written(other)))));
        return doubts;
    }

    private Doubt dayDoubt() {
        return days.isLeftBlank(headLines)
                ? new Doubt.LeftBlank(Doubt.Field.DATE)
                : new Doubt.Missing(Doubt.Field.DATE);
    }

    private Recognised.Close closing() {
        CloseReading reading = new CloseReading(text);
        int letterHead = Math.min(text.lines().size(), headLines + ADDRESSEE_LINES);
        Optional<Found<Recognised.Signer>> signer = reading.signer(close);
        return new Recognised.Close(
                signer, reading.addressees(text.columns(0, letterHead)), reading.recipients(close, signer));
    }

    private Recognised.Head heading(Recognised.Close closing) {
        Optional<Found<String>> symbol = numbers.symbol(head);
        Optional<Found<DocumentKind>> title = titles.kind(head);
        Optional<Found<LocalDate>> day = days.issuedOn(headLines).or(this::passedOn);
        int afterSymbol = symbol.map(Found::end).orElse(0);
        return new Recognised.Head(
                title.or(() -> kindWithoutTitle(symbol, closing)),
                symbol,
                new IssuerReading(text)
                        .issuer(above(symbol, title), symbol.map(Found::value))
                        .map(issuer -> asSigned(issuer, closing)),
                day.flatMap(found -> days.place(found, afterSymbol)),
                day,
                titles.subject(head, title));
    }

    /// What stands above the number or, without one, the title: there the issuer is.
    private List<Span> above(Optional<Found<String>> symbol, Optional<Found<DocumentKind>> title) {
        int end = symbol.map(Found::start).or(() -> title.map(Found::start)).orElse(Integer.MAX_VALUE);
        return head.stream().filter(span -> span.start() < end).toList();
    }

    private Optional<Found<DocumentKind>> kindWithoutTitle(Optional<Found<String>> symbol, Recognised.Close closing) {
        Optional<Found<DocumentKind>> named =
                symbol.flatMap(found -> TitleReading.bySymbol(found.value()).map(kind -> found.map(value -> kind)));
        boolean letter = !closing.addressees().isEmpty();
        return named.or(() -> symbol.filter(found -> letter).map(found -> found.map(value -> DocumentKind.LETTER)));
    }

    /// A committee's head stands over what its standing committee issues; the signature tells.
    private static Found<Issuer> asSigned(Found<Issuer> issuer, Recognised.Close closing) {
        Optional<String> body =
                closing.signer().flatMap(signer -> signer.value().authority()).flatMap(SigningBody::in);
        return body.map(name -> issuer.map(one -> SigningBody.of(one, name))).orElse(issuer);
    }

    /// Laws and resolutions of the National Assembly carry their day at the end.
    private Optional<Found<LocalDate>> passedOn() {
        return close.stream()
                .filter(span -> text.plain(span.first(400)).contains("thong qua ngay"))
                .flatMap(span -> days.in(span.first(400)).stream())
                .findFirst();
    }
}
