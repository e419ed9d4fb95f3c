package vn.sotay.search.understanding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.Filter;
import vn.sotay.search.understanding.TypedWords.Phrase;

/// The kind of document that is asked for. Most kinds are everyday words as well ("hướng dẫn chuyển sinh
/// hoạt"), so the name counts only where a sentence names what it wants: first, and followed by "về", by
/// what narrows it further, or by nothing.
final class KindReading {
    private static final List<Phrase> BEFORE = Phrase.all(
            "cho em xin|cho tôi xin|cho xin|xin|tìm cho em|tìm cho tôi|tìm giúp|tìm|xem|gửi cho|có|các|những");
    private static final List<Phrase> AFTER = Phrase.all("về việc|về|nào về|nào|nói về|liên quan đến|liên quan");

    private static final List<Phrase> OF_ANOTHER =
            Phrase.all("thực hiện|triển khai|cụ thể hóa|sửa đổi|bổ sung|thay thế|sơ kết|tổng kết|quán triệt|học tập");

    /// Hardly ever said of anything else.
    private static final Set<DocumentKind> PLAIN = EnumSet.of(
            DocumentKind.RESOLUTION,
            DocumentKind.DIRECTIVE,
            DocumentKind.LETTER,
            DocumentKind.RULES,
            DocumentKind.PARTY_CIRCULAR,
            DocumentKind.DECREE,
            DocumentKind.CIRCULAR,
            DocumentKind.ORDINANCE);

    private record Named(DocumentKind kind, Phrase phrase) {}

    private static final List<Named> NAMED = Arrays.stream(DocumentKind.values())
            .map(kind -> new Named(kind, Phrase.of(kind.printed())))
            .sorted(Comparator.comparingInt((Named named) -> named.phrase.length())
                    .reversed())
            .toList();
    private static final Phrase ANY = Phrase.of("văn bản");
    private static final Phrase OF = Phrase.of("của");

    private final TypedWords words;

    KindReading(TypedWords words) {
        this.words = words;
    }

    /// @param narrowed whether something else narrows the question already
    Optional<Filter> read(boolean narrowed) {
        int at = afterAsking();
        for (Named named : NAMED) {
            if (!words.at(at, named.phrase)) continue;
            int end = at + named.phrase.length();
            if (!isAskedFor(named.kind, end)) return Optional.empty();
            words.take(0, end);
            takeAfter(end);
            return Optional.of(new Filter.OfKind(named.kind));
        }
        if (narrowed && words.at(at, ANY)) words.take(0, at + ANY.length());
        return Optional.empty();
    }

    private int afterAsking() {
        int at = 0;
        boolean more = true;
        while (more) {
            while (words.isTaken(at)) at++;
            more = false;
            for (Phrase phrase : BEFORE)
                if (words.at(at, phrase)) {
                    at += phrase.length();
                    more = true;
                    break;
                }
        }
        return at;
    }

    private boolean isAskedFor(DocumentKind kind, int end) {
        boolean ends = words.nothingFrom(end) || words.isTaken(end);
        if (ends || words.at(end, OF)) return true;
        if (AFTER.stream().anyMatch(phrase -> words.at(end, phrase))) return true;
        if (OF_ANOTHER.stream().anyMatch(phrase -> words.at(end, phrase))) return true;
        return PLAIN.contains(kind);
    }

    private void takeAfter(int end) {
        AFTER.stream()
                .filter(phrase -> words.at(end, phrase))
                .findFirst()
                .ifPresent(phrase -> words.take(end, phrase.length()));
    }
}
