package vn.sotay.search.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sotay.documents.Filter;
import vn.sotay.documents.Filter.Level;
import vn.sotay.search.understanding.TypedWords.Phrase;

/// Whose document is asked for: "của tỉnh ủy", "ở cấp xã". A name that goes on ("của phường Đông Lam")
/// stays among the words, for it says more than the level.
final class IssuerReading {
    private record Named(Level level, Phrase phrase, boolean alone) {}

    /// What counts wherever it stands, and what only at the end of what is said.
    private static final List<Named> NAMED = Arrays.stream("""
            CENTRE! của ban chấp hành trung ương | CENTRE! của bộ chính trị | CENTRE! của ban bí thư
            CENTRE! của trung ương | CENTRE! cấp trung ương | CENTRE! ở trung ương | CENTRE trung ương
            PROVINCE! của ban thường vụ tỉnh ủy | PROVINCE! của tỉnh ủy | PROVINCE! của thành ủy | PROVINCE! cấp tỉnh
            PROVINCE của tỉnh | PROVINCE ở tỉnh | PROVINCE ở cấp tỉnh | PROVINCE tỉnh ủy
            COMMUNE! ở cấp xã | COMMUNE! của cấp xã | COMMUNE cấp xã | COMMUNE ở xã | COMMUNE của xã | COMMUNE ở phường
            COMMUNE của phường | COMMUNE cấp phường | COMMUNE của đảng ủy | COMMUNE cấp cơ sở | COMMUNE ở cơ sở
            COMMUNE của đảng ủy cơ sở | COMMUNE của đảng ủy xã | COMMUNE của đảng ủy phường | COMMUNE đảng ủy
            BRANCH ở chi bộ | BRANCH của chi bộ | BRANCH cấp chi bộ
            STATE! của nhà nước | STATE! của chính phủ | STATE! của quốc hội | STATE! của ủy ban nhân dân
            """.split("[|\\n]"))
            .filter(line -> !line.isBlank())
            .map(IssuerReading::parse)
            .toList();

    private static final List<Phrase> MAY_FOLLOW = Phrase.all("về|năm|tháng|từ năm|nói về|liên quan|ban hành");
    private static final List<Phrase> PART_OF_A_BODY =
            Phrase.all("ban tổ chức|văn phòng|ban tuyên giáo và dân vận|ban tuyên giáo|ủy ban kiểm tra|ban nội chính");

    /// "ở xã" inside a sentence says where something happens, not whose document is asked for.
    private static final Phrase AT = Phrase.of("ở");

    private final TypedWords words;

    IssuerReading(TypedWords words) {
        this.words = words;
    }

    private static Named parse(String line) {
        String[] parts = line.strip().split(" ", 2);
        boolean anywhere = parts[0].endsWith("!");
        return new Named(Level.valueOf(parts[0].replace("!", "")), Phrase.of(parts[1]), !anywhere);
    }

    Optional<Filter> read() {
        for (int at = 0; at < words.size(); at++)
            for (Named named : NAMED)
                if (words.at(at, named.phrase) && counts(named, at)) {
                    words.take(at, named.phrase.length());
                    return Optional.of(new Filter.OfLevel(named.level));
                }
        return Optional.empty();
    }

    private boolean counts(Named named, int at) {
        int end = at + named.phrase.length();
        boolean inside = PART_OF_A_BODY.stream().anyMatch(body -> words.at(at - body.length(), body));
        if (inside) return false;
        if (!named.alone) return true;
        boolean ends = words.nothingFrom(end) || words.isTaken(end);
        boolean place = words.at(at, AT);
        boolean narrows = words.nothingBefore(at) || (!place && named.phrase.length() > 1);
        return narrows && (ends || MAY_FOLLOW.stream().anyMatch(phrase -> words.at(end, phrase)));
    }
}
