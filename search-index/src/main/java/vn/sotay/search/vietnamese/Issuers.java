package vn.sotay.search.vietnamese;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who issued a document, by the letters after the slash and by name: "TU", "tỉnh ủy".
final class Issuers {
    private static final Pattern PLAIN_SYMBOL = Pattern.compile(
            "(?:btc|btgdv|btg|bgdv|bdv|bnc|vp|ubkt)?(?:tw|tu)|(?:ubtv)?qh\\d*|ttg|bca|ubnd|hdnd|[bcdghklmnpqrstvxw]{2,8}");
    private static final Pattern IN_CAPITALS = Pattern.compile("[bcdghklmnpqrstvwxy]{3,8}");
    private static final Pattern SYMBOL_LIKE_A_WORD = Pattern.compile("du|cb|dh|hu|qu");
    private static final List<Named> NAMES =
            Arrays.stream("""
            ban tổ chức tỉnh ủy=btctu | ban tổ chức trung ương=btctw
            văn phòng tỉnh ủy=vptu | văn phòng trung ương=vptw
            ban tuyên giáo và dân vận tỉnh ủy=btgdvtu | ban tuyên giáo và dân vận trung ương=btgdvtw
            ủy ban kiểm tra tỉnh ủy=ubkttu | ủy ban kiểm tra trung ương=ubkttw | bộ chính trị=tw | ban bí thư=tw
            tỉnh ủy=tu | thành ủy=tu | trung ương=tw""".split("[|\\n]")).map(Named::parse).toList();
    /// Also everyday words: they name an issuer only after "của".
    private static final List<Named> NAMES_AFTER_OF =
            Arrays.stream("""
            đảng ủy=du | đảng bộ=du | chi bộ=cb | chi ủy=cb | huyện ủy=hu
            chính phủ=cp | thủ tướng=ttg""".split("[|\\n]")).map(Named::parse).toList();
    private static final List<Syllable> OF = Syllables.of("của").inOrder();
    private static final List<List<Syllable>> BODIES = List.of(
            Syllables.of("ban thường vụ").inOrder(),
            Syllables.of("ban chấp hành").inOrder());

    private Issuers() {}

    /// @param code whether letters for the type stood before: then a short symbol is no ordinary word
    static boolean isSymbol(WordPiece piece, boolean code) {
        String letters = piece.letters();
        if (DocumentType.isCode(letters)) return false;
        if (PLAIN_SYMBOL.matcher(letters).matches()) return true;
        if (piece.capitals() && IN_CAPITALS.matcher(letters).matches()) return true;
        return (code || piece.capitals()) && SYMBOL_LIKE_A_WORD.matcher(letters).matches();
    }

    /// An issuer's name at this place, "của ban thường vụ tỉnh ủy".
    static Optional<Name> nameAt(int place, List<WordPiece> pieces) {
        boolean of = WordPiece.readAt(place, OF, pieces);
        int at = of ? place + 1 : place;
        for (List<Syllable> body : BODIES) if (WordPiece.readAt(at, body, pieces)) at += body.size();
        Optional<Name> found = among(NAMES, at, pieces);
        return found.isPresent() || !of ? found : among(NAMES_AFTER_OF, at, pieces);
    }

    private static Optional<Name> among(List<Named> names, int at, List<WordPiece> pieces) {
        return names.stream()
                .filter(named -> WordPiece.readAt(at, named.name, pieces))
                .map(named -> new Name(named.symbol, at + named.name.size()))
                .findFirst();
    }

    /// @param end the place after the name
    record Name(String symbol, int end) {}

    private record Named(List<Syllable> name, String symbol) {
        static Named parse(String line) {
            int equals = line.indexOf('=');
            return new Named(
                    Syllables.of(line.substring(0, equals)).inOrder(),
                    line.substring(equals + 1).strip());
        }
    }
}
