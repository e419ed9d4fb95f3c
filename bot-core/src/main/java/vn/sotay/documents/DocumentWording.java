package vn.sotay.documents;

import java.time.LocalDate;
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
        Document.Identity identity = document.identity();
        return identity.issuer() + ", ngày " + day(identity.number().issuedOn()) + "\n" + validity(document.validity());
    }

    static String validity(Validity validity) {
        return switch (validity) {
            case Validity.InForce inForce -> "Còn hiệu lực";
            case Validity.Replaced(DocumentId by, String title, LocalDate since) ->
                "⚠ Đã được thay thế từ ngày " + day(since) + " bởi " + title;
            case Validity.Expired(LocalDate since) -> "⚠ Hết hiệu lực từ ngày " + day(since);
        };
    }

    public static String day(LocalDate day) {
        return VietnamTime.written(day);
    }
}
