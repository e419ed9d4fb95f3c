package vn.sotay.documents;

import java.time.LocalDate;

/// Whether a document still holds.
public sealed interface Validity {
    record InForce() implements Validity {}

    /// Bị thay thế.
    record Replaced(DocumentId by, String byTitle, LocalDate since) implements Validity {}

    /// Hết hiệu lực.
    record Expired(LocalDate since) implements Validity {}
}
