package vn.sotay.documents.reading;

import java.time.Instant;
import vn.sotay.documents.DocumentId;

/// Where a member stands in a document.
///
/// @param ordinal  the first passage of the part that was shown last
/// @param finished whether the end was shown
/// @param kept     whether the member keeps the document for later
public record ReadingPlace(DocumentId document, int ordinal, boolean finished, boolean kept, Instant at) {
    /// Whether there is something to go on with.
    public boolean isUnderWay() {
        return ordinal > 0 && !finished;
    }
}
