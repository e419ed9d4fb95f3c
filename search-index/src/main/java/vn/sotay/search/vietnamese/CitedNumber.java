package vn.sotay.search.vietnamese;

import java.util.Optional;
import java.util.OptionalInt;
import vn.sotay.documents.DocumentKind;

/// Số, ký hiệu as members write it: "05-NQ/TU", "nq 5 tu", "nghị quyết số 5 của tỉnh ủy".
///
/// @param symbol  what was said of the symbol
/// @param kind    the kind it was called by name; regulations and decisions share their letters
/// @param year    of issue, if said
/// @param certain whether it can hardly mean anything else ("quy định 12" can)
/// @param rest    the other words
public record CitedNumber(Symbol symbol, Optional<DocumentKind> kind, OptionalInt year, boolean certain, String rest) {

    /// The citation in these words, if there is one; of several, the first certain one.
    public static Optional<CitedNumber> in(String words) {
        return new CitedNumberReader(WordPiece.in(words)).read();
    }

    /// The comparable parts of a symbol: no leading zeros, lower case, d for đ, no separators.
    ///
    /// @param code   the letters of the type, "nq"
    /// @param issuer "tu", "btctu"; in state documents "cp", "ttg"
    public record Symbol(String value, Optional<String> code, Optional<String> issuer) {}
}
