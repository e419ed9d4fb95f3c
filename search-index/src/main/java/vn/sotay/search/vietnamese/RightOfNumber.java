package vn.sotay.search.vietnamese;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What stands after a number and belongs to its citation: "/2023/NĐ-CP", " của tỉnh ủy năm 2025".
final class RightOfNumber {
    /// As far as the year stands from the symbol in "ngày 14 tháng 8 năm 2025".
    private static final int LONGEST_DATE = 6;

    private final List<WordPiece> pieces;
    private final LeftOfNumber left;
    private int end;
    private String suffix = "";
    private boolean symbolic;
    private @Nullable String code;
    private @Nullable DocumentType named;
    private @Nullable String issuer;
    private OptionalInt year = OptionalInt.empty();

    private RightOfNumber(LeftOfNumber left, int number, List<WordPiece> pieces) {
        this.left = left;
        this.pieces = pieces;
        this.end = number + 1;
    }

    static RightOfNumber of(LeftOfNumber left, int number, List<WordPiece> pieces) {
        RightOfNumber right = new RightOfNumber(left, number, pieces);
        right.readSuffix();
        right.readSymbolYear();
        right.readType();
        right.readIssuerSymbol();
        right.readIssuerName();
        right.readDate();
        right.readIssuerName();
        return right;
    }

    int end() {
        return end;
    }

    /// "a" in "08a"
    String suffix() {
        return suffix;
    }

    boolean symbolic() {
        return symbolic;
    }

    boolean typed() {
        return code != null || named != null;
    }

    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    Optional<DocumentType> named() {
        return Optional.ofNullable(named);
    }

    Optional<String> issuer() {
        return Optional.ofNullable(issuer);
    }

    OptionalInt year() {
        return year;
    }

    private void readSuffix() {
        WordPiece next = piece(0);
        if (!next.gap().isEmpty()
                || !next.letters().matches("[a-e]")
                || piece(1).gap().isEmpty()) return;
        suffix = next.letters();
        end++;
    }

    /// "13/2023/NĐ-CP", "29 2019 TT BCA"
    private void readSymbolYear() {
        boolean symbolFollows = DocumentType.isCode(piece(1).letters()) || Issuers.isSymbol(piece(1), false);
        if (!piece(0).year() || !(symbolFollows || (piece(0).joined() && left.typed()))) return;
        year = OptionalInt.of(Integer.parseInt(piece(0).raw()));
        end++;
    }

    private void readType() {
        WordPiece next = piece(0);
        if (DocumentType.isCode(next.letters()) && left.code().isEmpty()) {
            boolean issuerFollows = Issuers.isSymbol(piece(1), true);
            if (!(next.joined() || left.typed() || issuerFollows || next.capitals())) return;
            code = next.letters();
            symbolic = next.joined() || issuerFollows;
            end++;
        } else if (next.joined()) {
            DocumentType.startingAt(end, pieces).ifPresent(type -> {
                named = type;
                symbolic = true;
                end += type.length();
            });
        }
    }

    private void readIssuerSymbol() {
        if (left.issuer().isPresent() || !(typed() || left.typed() || year.isPresent())) return;
        WordPiece next = piece(0);
        boolean letters =
                code != null || left.code().isPresent() || piece(1).raw().isEmpty();
        boolean dashed =
                next.joined() && !next.gap().isEmpty() && next.letters().matches("[a-z]{2,12}");
        if (!dashed && !Issuers.isSymbol(next, letters)) return;
        StringBuilder symbol = new StringBuilder();
        do symbol.append(WordPiece.at(end++, pieces).letters());
        while (piece(0).continuesSymbol());
        issuer = symbol.toString();
        symbolic = true;
    }

    private void readIssuerName() {
        if (left.issuer().isPresent() || !(typed() || left.typed())) return;
        Issuers.nameAt(end, pieces).ifPresent(name -> {
            if (issuer == null) issuer = name.symbol();
            end = name.end();
        });
    }

    /// "ngày 14/8/2025", "năm 2025", "2025"
    private void readDate() {
        for (int i = 0; i < LONGEST_DATE; i++) {
            WordPiece piece = piece(i);
            if (piece.year()) {
                year = OptionalInt.of(Integer.parseInt(piece.raw()));
                end += i + 1;
                return;
            }
            if (!piece.digits() && !piece.syllable().folded().matches("ngay|thang|nam")) return;
        }
    }

    private WordPiece piece(int ahead) {
        return WordPiece.at(end + ahead, pieces);
    }
}
