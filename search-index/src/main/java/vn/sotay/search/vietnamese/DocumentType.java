package vn.sotay.search.vietnamese;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sotay.documents.DocumentKind;

/// A kind of document as it is named in a citation: by its name or by the letters it has in a symbol.
record DocumentType(DocumentKind kind, List<Syllable> phrase) {
    /// A name that begins with another name comes before it.
    private static final List<DocumentType> NUMBERED = Arrays.stream(DocumentKind.values())
            .filter(kind -> !kind.code().isEmpty() || kind == DocumentKind.LAW)
            .map(kind -> new DocumentType(kind, Syllables.of(kind.printed()).inOrder()))
            .sorted(Comparator.comparingInt(DocumentType::length).reversed())
            .toList();

    DocumentType {
        phrase = List.copyOf(phrase);
    }

    String code() {
        return kind.code();
    }

    static boolean isCode(String letters) {
        return !DocumentKind.withCode(letters).isEmpty();
    }

    static Optional<DocumentType> startingAt(int place, List<WordPiece> pieces) {
        return first(type -> WordPiece.readAt(place, type.phrase, pieces));
    }

    static Optional<DocumentType> endingAt(int place, List<WordPiece> pieces) {
        return first(type -> WordPiece.readAt(place + 1 - type.length(), type.phrase, pieces));
    }

    int length() {
        return phrase.size();
    }

    private static Optional<DocumentType> first(Predicate<DocumentType> fits) {
        return NUMBERED.stream().filter(fits).findFirst();
    }
}
