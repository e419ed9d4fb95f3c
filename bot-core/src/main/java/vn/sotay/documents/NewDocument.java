package vn.sotay.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.organisation.UnitId;

/// A document about to enter the library, with its passages in reading order.
public record NewDocument(
        Document.Identity identity, String title, Belonging belonging, Effect effect, List<Passage> passages) {
    public NewDocument {
        passages = List.copyOf(passages);
    }

    /// Whose document it is and who may see it.
    public record Belonging(UnitId owner, AccessClass access) {}

    /// When it holds.
    ///
    /// @param until    the day from which it no longer holds, where it says so itself
    /// @param replaces the older document that ends when this one begins
    public record Effect(LocalDate from, Optional<LocalDate> until, Optional<DocumentId> replaces) {}
}
