package vn.sotay.admin.storage.documents;

import java.time.LocalDate;
import java.util.Optional;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.Validity;
import vn.sotay.documents.validity.Station;
import vn.sotay.organisation.UnitId;

/// A document as its own row has it: what others do to it stands elsewhere.
///
/// @param until the day from which it no longer holds of itself
public record DocumentHead(
        DocumentId id,
        Document.Identity identity,
        String title,
        Belonging belonging,
        LocalDate from,
        Optional<LocalDate> until) {
    /// Whose it is and who may see it.
    public record Belonging(UnitId owner, AccessClass access) {}

    /// "Quy định số 07-QĐ/TU về đảng phí"
    public String name() {
        return DocumentWording.name(identity.kind(), identity.number().symbol()) + " " + title;
    }

    Station station(boolean shown) {
        return new Station(id, name(), from, until, shown);
    }

    Document with(Validity validity) {
        return new Document(id, identity, title, belonging.owner(), belonging.access(), validity);
    }
}
