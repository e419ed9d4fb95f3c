package vn.sotay.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.organisation.UnitId;

/// A document about to enter the library, with its passages in reading order.
///
/// @param replaces the older document that ends with this one
/// @param expired  the day from which it no longer holds
public record NewDocument(
        Document.Identity identity,
        String title,
        Belonging belonging,
        Optional<DocumentId> replaces,
        Optional<LocalDate> expired,
        List<Passage> passages) {
    public NewDocument {
        passages = List.copyOf(passages);
    }

    /// Whose document it is and who may see it.
    public record Belonging(UnitId owner, AccessClass access) {}
}
