package vn.sotay.search.vietnamese;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sotay.documents.DocumentKind;

/// A type of document by its name and the letters it has in a symbol. State documents have no kind of ours,
/// but members cite them as well.
///
/// @param name "nghị quyết"
/// @param code "nq"; regulations and decisions share theirs
public record DocumentType(String name, String code, Optional<DocumentKind> kind, List<Syllable> phrase) {
    /// A name that begins with another name comes before it.
    private static final List<DocumentType> ALL = List.of(
            ours("nghị quyết", "nq", DocumentKind.RESOLUTION),
            ours("chỉ thị", "ct", DocumentKind.DIRECTIVE),
            ours("kết luận", "kl", DocumentKind.CONCLUSION),
            ours("quy định", "qd", DocumentKind.REGULATION),
            ours("quy chế", "qc", DocumentKind.RULES),
            ours("quyết định", "qd", DocumentKind.DECISION),
            ours("hướng dẫn", "hd", DocumentKind.GUIDANCE),
            ours("kế hoạch", "kh", DocumentKind.PLAN),
            ours("chương trình", "ctr", DocumentKind.PROGRAMME),
            ours("thông báo", "tb", DocumentKind.ANNOUNCEMENT),
            ours("công văn", "cv", DocumentKind.LETTER),
            ours("báo cáo", "bc", DocumentKind.REPORT),
            other("tờ trình", "ttr"),
            other("đề án", "da"),
            other("phương án", "pa"),
            other("thông tri", "tt"),
            other("biên bản", "bb"),
            other("nghị định", "nd"),
            other("thông tư liên tịch", "ttlt"),
            other("thông tư", "tt"),
            other("văn bản hợp nhất", "vbhn"),
            other("công điện", "cd"));

    public DocumentType {
        phrase = List.copyOf(phrase);
    }

    /// What a kind is called, "nghị quyết".
    public static String nameOf(DocumentKind kind) {
        return first(type -> type.kind.equals(Optional.of(kind)))
                .map(DocumentType::name)
                .orElse("");
    }

    static boolean isCode(String letters) {
        return first(type -> type.code.equals(letters)).isPresent();
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
        return ALL.stream().filter(fits).findFirst();
    }

    private static DocumentType ours(String name, String code, DocumentKind kind) {
        return new DocumentType(
                name, code, Optional.of(kind), Syllables.of(name).inOrder());
    }

    private static DocumentType other(String name, String code) {
        return new DocumentType(name, code, Optional.empty(), Syllables.of(name).inOrder());
    }
}
