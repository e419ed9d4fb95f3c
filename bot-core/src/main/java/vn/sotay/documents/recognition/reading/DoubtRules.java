package vn.sotay.documents.recognition.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.recognition.Doubt;
import vn.sotay.documents.recognition.Found;
import vn.sotay.documents.recognition.Issuer;
import vn.sotay.documents.recognition.IssuingRights;
import vn.sotay.documents.recognition.Recognised;
import vn.sotay.language.PlainLetters;

/// What an officer should look at, given what was read.
final class DoubtRules {
    private static final LocalDate WITHOUT_DISTRICTS = LocalDate.of(2025, 7, 1);
    private static final Pattern PARTY =
            Pattern.compile("(?:dang|chi) (?:uy|bo)\\b.*|ban (?:thuong vu|chap hanh) dang.*|chi bo.*");

    private final Recognised.Head head;
    private final Recognised.Close close;
    private final List<Doubt> doubts = new ArrayList<>();

    DoubtRules(Recognised.Head head, Recognised.Close close) {
        this.head = head;
        this.close = close;
    }

    List<Doubt> doubts(LocalDate today) {
        missing(Doubt.Field.KIND, head.kind());
        missing(Doubt.Field.ISSUER, head.issuer());
        missing(Doubt.Field.SUBJECT, head.subject());
        missing(Doubt.Field.SIGNER, close.signer());
        head.issuedOn()
                .map(Found::value)
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> doubts.add(new Doubt.DateInFuture(day)));
        head.kind().map(Found::value).ifPresent(this::checkKind);
        head.issuer().map(Found::value).ifPresent(this::checkIssuer);
        return doubts;
    }

    private void missing(Doubt.Field field, Optional<?> read) {
        if (read.isEmpty()) doubts.add(new Doubt.Missing(field));
    }

    private void checkKind(DocumentKind kind) {
        Optional<String> symbol = head.symbol().map(Found::value);
        symbol.filter(letters -> disagrees(kind, letters))
                .ifPresent(letters -> doubts.add(new Doubt.KindAgainstSymbol(kind, letters)));
        body().filter(body -> !IssuingRights.permits(body, kind))
                .ifPresent(body -> doubts.add(new Doubt.NotIssuedAtThatLevel(kind, body)));
    }

    private void checkIssuer(Issuer issuer) {
        head.issuedOn()
                .map(Found::value)
                .filter(day -> issuer.level() == Issuer.Level.DISTRICT && !day.isBefore(WITHOUT_DISTRICTS))
                .ifPresent(day -> doubts.add(new Doubt.DistrictIssuer(issuer.name(), day)));
    }

    private static boolean disagrees(DocumentKind kind, String symbol) {
        List<String> codes = List.of(PlainLetters.of(symbol).split("[^a-z]+", -1));
        List<DocumentKind> meant = codes.stream()
                .flatMap(code -> DocumentKind.withCode(code).stream())
                .toList();
        return !kind.code().isEmpty() && !meant.isEmpty() && !meant.contains(kind) && kind != DocumentKind.LETTER;
    }

    /// Whose decision it is, for Party bodies at the grassroots.
    private Optional<Doubt.Body> body() {
        Optional<Issuer> issuer = head.issuer().map(Found::value);
        boolean party = issuer.filter(
                        one -> PARTY.matcher(PlainLetters.of(one.name())).matches())
                .isPresent();
        if (!party) return Optional.empty();
        boolean standing = close.signer()
                .flatMap(signer -> signer.value().authority())
                .filter(authority -> PlainLetters.of(authority).contains("thuong vu"))
                .isPresent();
        return switch (issuer.orElseThrow().level()) {
            case GRASSROOTS -> Optional.of(standing ? Doubt.Body.STANDING_COMMITTEE : Doubt.Body.COMMITTEE);
            case BRANCH -> Optional.of(Doubt.Body.BRANCH);
            case CENTRE, PROVINCE, DISTRICT, UNKNOWN -> Optional.empty();
        };
    }
}
