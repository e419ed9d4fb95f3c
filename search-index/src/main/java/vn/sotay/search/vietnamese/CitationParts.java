package vn.sotay.search.vietnamese;

import java.util.List;
import java.util.Optional;

/// A number with what stands around it and belongs to it.
record CitationParts(LeftOfNumber left, WordPiece number, RightOfNumber right) {

    static CitationParts around(int number, List<WordPiece> pieces) {
        LeftOfNumber left = LeftOfNumber.of(number, pieces);
        return new CitationParts(left, pieces.get(number), RightOfNumber.of(left, number, pieces));
    }

    /// Whether anything says what type of document it is.
    boolean typed() {
        return left.typed() || right.typed();
    }

    /// Whether letters and number make a symbol together, which no ordinary sentence has.
    boolean symbolic() {
        return left.symbolic() || right.symbolic();
    }

    boolean certain() {
        return symbolic() || left.numbered() || right.issuer().isPresent();
    }

    CitedNumber citation(String rest) {
        Optional<DocumentType> named = left.named().or(right::named);
        Optional<String> code = left.code().or(right::code).or(() -> named.map(DocumentType::code));
        CitedNumber.Symbol symbol = new CitedNumber.Symbol(
                number.syllable().folded() + right.suffix(), code, left.issuer().or(right::issuer));
        return new CitedNumber(
                symbol,
                named.filter(type -> code.equals(Optional.of(type.code()))).map(DocumentType::kind),
                right.year(),
                certain(),
                rest);
    }
}
