package vn.sotay.admin.pages.library.changes;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sotay.admin.storage.library.LibraryDocument;
import vn.sotay.admin.storage.library.changes.DocumentFields;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.organisation.membership.Day;

/// The head of a document as a form sends it.
///
/// @param version of the document when the form was opened
record HeadForm(
        @Nullable String kind,
        @Nullable String symbol,
        @Nullable String issuedOn,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable String place,
        @Nullable String signer,
        @Nullable String recipients,
        Optional<Integer> version) {
    private static final int LONGEST = 500;

    static HeadForm of(LibraryDocument whole) {
        Document.Identity identity = whole.document().identity();
        return new HeadForm(
                identity.kind().name(),
                identity.number().symbol(),
                Day.shown(identity.number().issuedOn()),
                identity.issuer(),
                whole.document().title(),
                whole.particulars().place(),
                whole.particulars().signer(),
                String.join("\n", whole.particulars().recipients()),
                Optional.of(whole.ways().version()));
    }

    /// Field → key of the sentence beside it.
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        for (Map.Entry<String, String> needed : Map.of(
                        "symbol", text(symbol), "issuer", text(issuer), "title", text(title))
                .entrySet()) {
            if (needed.getValue().isEmpty()) faults.put(needed.getKey(), "library.fault.missing");
            if (needed.getValue().length() > LONGEST) faults.put(needed.getKey(), "library.fault.long");
        }
        if (kindGiven().isEmpty()) faults.put("kind", "library.fault.missing");
        if (Day.read(text(issuedOn)).isEmpty()) faults.put("issuedOn", "library.fault.day");
        return faults;
    }

    /// Only without faults.
    DocumentFields fields() {
        Document.Identity identity = new Document.Identity(
                kindGiven().orElseThrow(),
                new DocumentNumber(text(symbol), Day.read(text(issuedOn)).orElseThrow()),
                text(issuer));
        List<String> lines = text(recipients)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new DocumentFields(identity, text(title), text(place), text(signer), lines);
    }

    private Optional<DocumentKind> kindGiven() {
        return Arrays.stream(DocumentKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
