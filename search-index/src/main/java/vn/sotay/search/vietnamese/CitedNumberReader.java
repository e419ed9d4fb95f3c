package vn.sotay.search.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Looks at every number in some words and decides whether it is a document's.
final class CitedNumberReader {
    /// Longer ones are telephone numbers, amounts, file numbers.
    private static final int MOST_DIGITS = 5;

    private static final List<List<Syllable>> PLACES =
            phrases("điều|khoản|mục|điểm|chương|phần|tiết|năm|tháng|ngày|tuổi|khóa");
    private static final List<List<Syllable>> UNITS = phrases(
            "ngày|tháng|giờ|phút|tuần|quý|người|đồng chí|đảng viên|tuổi|buổi|lần|điểm|điều|khoản|mục|nhóm|loại|cấp|bước"
                    + "|nội dung|trường hợp|triệu|tỷ|nghìn|đồng|thành viên|chi bộ|cán bộ|cuộc|hồ sơ|bản|văn bản|câu|tiêu chí"
                    + "|chỉ tiêu|nhiệm vụ|giải pháp|hình thức|mức|phần trăm|năm");
    private static final Pattern MORE_OF_A_FIGURE = Pattern.compile("[.,/:-]");

    private final List<WordPiece> pieces;

    CitedNumberReader(List<WordPiece> pieces) {
        this.pieces = pieces;
    }

    Optional<CitedNumber> read() {
        List<CitedNumber> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (!mayBeNumber(i)) continue;
            CitationParts parts = CitationParts.around(i, pieces);
            if (!isCitation(parts, i)) continue;
            found.add(parts.citation(rest(parts)));
            if (parts.certain()) return Optional.of(found.getLast());
        }
        return found.stream().findFirst();
    }

    private boolean mayBeNumber(int place) {
        WordPiece piece = pieces.get(place);
        if (!piece.digits() || piece.raw().length() > MOST_DIGITS) return false;
        boolean tailOfAFigure =
                WordPiece.at(place - 1, pieces).digits() && !piece.gap().isBlank();
        return !tailOfAFigure;
    }

    private boolean isCitation(CitationParts parts, int number) {
        if (parts.symbolic()) return !(parts.left().start() == number && follows(PLACES, number));
        if (!parts.typed()) return false;
        if (isPartOfAFigure(WordPiece.at(parts.right().end(), pieces))) return false;
        return parts.left().numbered()
                || !(pieces.get(number).year() || precedesUnit(parts.right().end()));
    }

    /// "14/8", "3.5", "12%", "19h"
    private static boolean isPartOfAFigure(WordPiece next) {
        if (next.gap().strip().startsWith("%")) return true;
        if (next.gap().isEmpty()) return !next.raw().isEmpty();
        return next.digits() && MORE_OF_A_FIGURE.matcher(next.gap()).matches();
    }

    private boolean follows(List<List<Syllable>> phrases, int place) {
        return phrases.stream().anyMatch(phrase -> WordPiece.readAt(place - phrase.size(), phrase, pieces));
    }

    /// "12 khoản", but not "12 khoản 3"
    private boolean precedesUnit(int place) {
        return UNITS.stream()
                .filter(unit -> WordPiece.readAt(place, unit, pieces))
                .anyMatch(unit -> !WordPiece.at(place + unit.size(), pieces).digits());
    }

    private String rest(CitationParts parts) {
        return IntStream.range(0, pieces.size())
                .filter(i -> i < parts.left().start() || i >= parts.right().end())
                .mapToObj(i -> pieces.get(i).gap() + pieces.get(i).raw())
                .collect(Collectors.joining())
                .strip();
    }

    private static List<List<Syllable>> phrases(String list) {
        return List.of(list.split("\\|")).stream()
                .map(phrase -> Syllables.of(phrase).inOrder())
                .toList();
    }
}
