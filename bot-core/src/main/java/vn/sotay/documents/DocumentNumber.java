package vn.sotay.documents;

import java.time.LocalDate;

/// Số, ký hiệu and the day of issue. Numbers begin again with every term, so only both together name one
/// document.
///
/// @param symbol as printed, "05-NQ/TU"
public record DocumentNumber(String symbol, LocalDate issuedOn) {
    public DocumentNumber {
        if (symbol.isBlank()) throw new IllegalArgumentException("a document has a number");
    }
}
