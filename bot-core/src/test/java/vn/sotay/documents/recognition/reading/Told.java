package vn.sotay.documents.recognition.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sotay.documents.recognition.Citation;
import vn.sotay.documents.recognition.Found;
import vn.sotay.documents.recognition.Recognised;

/// What was recognised, one field a line, for reading and comparing.
final class Told {
    private final List<String> lines = new ArrayList<>();

    private Told() {}

    static List<String> of(Recognised recognised) {
        Told told = new Told();
        told.head(recognised.head());
        told.close(recognised.close());
        told.relations(recognised.relations());
        told.line("secrecy", recognised.secrecy());
        recognised.doubts().forEach(doubt -> told.lines.add("doubt: " + doubt));
        return told.lines;
    }

    private void head(Recognised.Head head) {
        line("kind", head.kind());
        line("symbol", head.symbol());
        line("issuer", head.issuer().map(found -> found.map(one -> one.name() + " | " + one.level())));
        line("place", head.place());
        line("date", head.issuedOn());
        line("subject", head.subject());
    }

    private void close(Recognised.Close close) {
        close.addressees().forEach(one -> line("to", Optional.of(one)));
        close.recipients().forEach(one -> line("recipient", Optional.of(one)));
        line(
                "signer",
                close.signer()
                        .map(found -> found.map(
                                one -> one.authority().orElse("-") + " | " + one.post() + " | " + one.name())));
    }

    private void relations(Recognised.Relations relations) {
        relations.restsOn().forEach(one -> line("rests on", Optional.of(one.map(Told::cited))));
        relations
                .changes()
                .forEach(one ->
                        line(one.value().effect().name(), Optional.of(one.map(change -> cited(change.document())))));
        line("from", relations.from());
        line("until", relations.until());
    }

    private static String cited(Citation citation) {
        return citation.kind().map(Enum::name).orElse("-") + " | "
                + citation.symbol().orElse(citation.words())
                + citation.issuedOn()
                        .map(LocalDate::toString)
                        .map(day -> " | " + day)
                        .orElse("");
    }

    private void line(String name, Optional<? extends Found<?>> found) {
        found.ifPresent(one -> lines.add(name + ": " + one.value()));
    }
}
