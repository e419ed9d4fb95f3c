package vn.sotay.admin.storage.library.changes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.documents.Document;
import vn.sotay.organisation.membership.Day;

/// The head of a document as an officer may correct it.
public record DocumentFields(
        Document.Identity identity, String title, String place, String signer, List<String> recipients) {
    public DocumentFields {
        recipients = List.copyOf(recipients);
    }

    /// Field → value, for the trail and for what was there before.
    Map<String, String> named() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("documentKind", identity.kind().printed());
        values.put("symbol", identity.number().symbol());
        values.put("issuedOn", Day.shown(identity.number().issuedOn()));
        values.put("issuer", identity.issuer());
        values.put("title", title);
        values.put("place", place);
        values.put("signer", signer);
        values.put("recipients", String.join("; ", recipients));
        return values;
    }

    LocalDate issuedOn() {
        return identity.number().issuedOn();
    }
}
