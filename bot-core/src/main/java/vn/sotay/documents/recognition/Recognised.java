package vn.sotay.documents.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.documents.DocumentKind;

/// Everything a document was found to say of itself, for an officer to confirm.
public record Recognised(
        Head head, Close close, Relations relations, Optional<Found<Secrecy>> secrecy, List<Doubt> doubts) {
    public Recognised {
        doubts = List.copyOf(doubts);
    }

    /// Phần đầu.
    ///
    /// @param symbol  "05-NQ/TU", without blanks
    /// @param place   of issue
    /// @param subject trích yếu, as printed, on one line
    public record Head(
            Optional<Found<DocumentKind>> kind,
            Optional<Found<String>> symbol,
            Optional<Found<Issuer>> issuer,
            Optional<Found<String>> place,
            Optional<Found<LocalDate>> issuedOn,
            Optional<Found<String>> subject) {}

    /// Phần cuối; with "Kính gửi", which stands at the head of letters.
    public record Close(
            Optional<Found<Signer>> signer, List<Found<String>> addressees, List<Found<String>> recipients) {
        public Close {
            addressees = List.copyOf(addressees);
            recipients = List.copyOf(recipients);
        }
    }

    /// @param authority in whose name, as printed, "T/M BAN THƯỜNG VỤ"
    /// @param post      "Phó Bí thư"
    public record Signer(String name, Optional<String> authority, String post) {}

    /// @param restsOn căn cứ, and what a Party document says it carries out
    /// @param until   the last day, where the document names one
    public record Relations(
            List<Found<Citation>> restsOn,
            List<Found<Change>> changes,
            Optional<Found<LocalDate>> from,
            Optional<Found<LocalDate>> until) {
        public Relations {
            restsOn = List.copyOf(restsOn);
            changes = List.copyOf(changes);
        }
    }

    /// What this document does to another.
    public record Change(Effect effect, Citation document) {}

    /// Thay thế, sửa đổi bổ sung, bãi bỏ.
    public enum Effect {
        REPLACES,
        AMENDS,
        ENDS
    }
}
