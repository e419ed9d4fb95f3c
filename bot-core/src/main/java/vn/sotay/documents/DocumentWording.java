package vn.sotay.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sotay.language.VietnamTime;

/// How documents are named and cited in sentences. Also used by pages.
public final class DocumentWording {

    private DocumentWording() {}

    /// "Nghị quyết số 05-NQ/TU"
    public static String name(Document document) {
        Document.Identity identity = document.identity();
        if (identity.kind() == DocumentKind.ANSWERS) return identity.kind().printed() + " của " + identity.issuer();
        return name(identity.kind(), identity.number().symbol());
    }

    public static String name(DocumentKind kind, String symbol) {
        return kind.printed() + " số " + symbol;
    }

    /// "Nghị quyết số 05-NQ/TU về chuyển đổi số"
    public static String nameAndTitle(Document document) {
        return (name(document) + " " + document.title()).strip();
    }

    /// "Tỉnh ủy Lam Giang, ngày 14/08/2025. Còn hiệu lực."
    public static String source(Document document) {
        return issued(document) + "\n" + validity(document.validity());
    }

    /// "Tỉnh ủy Lam Giang, ngày 14/08/2025"
    public static String issued(Document document) {
        Document.Identity identity = document.identity();
        return identity.issuer() + ", ngày " + day(identity.number().issuedOn());
    }

    /// "⚠ Đã được thay thế từ ngày 10/02/2026 bởi Quy định số 12-QĐ/TU về thu, nộp đảng phí"
    public static String validity(Validity validity) {
        return switch (validity) {
            case Validity.InForce inForce -> "Còn hiệu lực" + amendments(inForce.amended());
            case Validity.NotYet(LocalDate from) -> "⚠ Chưa có hiệu lực; có hiệu lực từ ngày " + day(from);
            case Validity.Replaced(DocumentId by, String title, LocalDate since, Optional<Validity.Link> now) ->
                "⚠ Đã được thay thế từ ngày " + day(since) + " bởi " + title
                        + now.map(link -> ". Văn bản đang có hiệu lực: " + link.title())
                                .orElse("");
            case Validity.Ended(DocumentId by, String title, LocalDate since) ->
                "⚠ Đã bị bãi bỏ từ ngày " + day(since) + " bởi " + title;
            case Validity.Expired(LocalDate since) -> "⚠ Hết hiệu lực từ ngày " + day(since);
        };
    }

    private static String amendments(List<Validity.Link> amended) {
        if (amended.isEmpty()) return "";
        Validity.Link last = amended.getLast();
        String before = amended.size() == 1 ? "" : ", lần gần nhất";
        return "; đã được sửa đổi, bổ sung" + before + " từ ngày " + day(last.since()) + " bởi " + last.title();
    }

    /// "Thay thế Quy định số 07-QĐ/TU về đảng phí. Sửa đổi, bổ sung …"; empty where it came after nothing.
    public static String predecessors(Validity validity) {
        if (!(validity instanceof Validity.InForce inForce)) return "";
        return Stream.of(named("Thay thế ", inForce.replaces()), named("Sửa đổi, bổ sung ", inForce.amends()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String named(String does, List<Validity.Link> others) {
        if (others.isEmpty()) return "";
        return does + others.stream().map(Validity.Link::title).collect(Collectors.joining("; "));
    }

    public static String day(LocalDate day) {
        return VietnamTime.written(day);
    }
}
