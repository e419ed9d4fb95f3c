package vn.sotay.search.vietnamese;

import java.util.List;
import java.util.Optional;

/// What stands before a number and belongs to its citation: "nghị quyết số", "NQ/TU".
///
/// @param start    the place where it begins; the number's own when nothing does
/// @param numbered whether "số" stands there
record LeftOfNumber(
        int start, boolean numbered, Optional<String> code, Optional<DocumentType> named, Optional<String> issuer) {
    private static final List<Syllable> NUMBER_SIGN = Syllables.of("số").inOrder();

    static LeftOfNumber of(int number, List<WordPiece> pieces) {
        boolean numbered = WordPiece.readAt(number - 1, NUMBER_SIGN, pieces);
        int start = numbered ? number - 1 : number;
        WordPiece last = WordPiece.at(start - 1, pieces);
        WordPiece first = WordPiece.at(start - 2, pieces);
        if (DocumentType.isCode(last.letters()))
            return new LeftOfNumber(
                    start - 1, numbered, Optional.of(last.letters()), Optional.empty(), Optional.empty());
        if (DocumentType.isCode(first.letters()) && Issuers.isSymbol(last, true))
            return new LeftOfNumber(
                    start - 2, numbered, Optional.of(first.letters()), Optional.empty(), Optional.of(last.letters()));
        Optional<DocumentType> named = DocumentType.endingAt(start - 1, pieces);
        int length = named.map(DocumentType::length).orElse(0);
        return new LeftOfNumber(start - length, numbered, Optional.empty(), named, Optional.empty());
    }

    boolean typed() {
        return code.isPresent() || named.isPresent();
    }

    /// Whether type and issuer make a symbol already.
    boolean symbolic() {
        return issuer.isPresent();
    }
}
