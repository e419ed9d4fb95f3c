package vn.sotay.documents.validity;

import java.time.LocalDate;
import vn.sotay.documents.DocumentId;

/// What one document does to another from a day on, as an officer has confirmed it.
public record Effect(DocumentId on, DocumentId by, Kind kind, LocalDate since) {
    /// Thay thế; bãi bỏ; sửa đổi, bổ sung.
    public enum Kind {
        REPLACES,
        ENDS,
        AMENDS;

        boolean endsIt() {
            return this != AMENDS;
        }
    }

    public Effect {
        if (on.equals(by)) throw new IllegalArgumentException("a document has no effect on itself");
    }
}
