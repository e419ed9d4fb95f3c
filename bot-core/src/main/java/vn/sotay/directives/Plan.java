package vn.sotay.directives;

import java.time.LocalDate;
import java.util.Optional;
import vn.sotay.documents.DocumentId;

/// What a committee has issued to carry a directive out.
///
/// @param symbol   "12-KH/ĐU"
/// @param document where the library has it
public record Plan(String symbol, LocalDate issuedOn, Optional<DocumentId> document) {
    /// Not issued in the future, nor so long ago that the year is a slip.
    public boolean isSensible(LocalDate today) {
        return !issuedOn.isAfter(today) && issuedOn.isAfter(today.minusYears(2));
    }
}
