package vn.sotay.documents;

import java.time.LocalDate;
import java.util.Optional;

/// What a document says of another one.
///
/// @param words  as printed
/// @param symbol of the other one, "05-NQ/TU", where it is cited with one
/// @param target the other one, where the library has it
public record Relation(
        Kind kind, String words, Optional<String> symbol, Optional<LocalDate> issuedOn, Optional<DocumentId> target) {

    /// Căn cứ; thay thế; sửa đổi, bổ sung; bãi bỏ.
    public enum Kind {
        RESTS_ON,
        REPLACES,
        AMENDS,
        ENDS
    }
}
