package vn.sotay.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whether a document holds today, and what to read with it or instead of it.
public sealed interface Validity {
    /// Còn hiệu lực.
    ///
    /// @param amended  by what it has been amended, oldest first
    /// @param replaces what ended when this one began
    /// @param amends   what is to be read with it
    record InForce(List<Link> amended, List<Link> replaces, List<Link> amends) implements Validity {
        public InForce {
            amended = List.copyOf(amended);
            replaces = List.copyOf(replaces);
            amends = List.copyOf(amends);
        }

        public InForce(List<Link> amended, List<Link> replaces) {
            this(amended, replaces, List.of());
        }

        public InForce() {
            this(List.of(), List.of());
        }
    }

    /// Chưa có hiệu lực.
    record NotYet(LocalDate from) implements Validity {}

    /// Bị thay thế.
    ///
    /// @param now what is in force today, where `by` has been replaced in its turn
    record Replaced(DocumentId by, String byTitle, LocalDate since, Optional<Link> now) implements Validity {
        public Replaced(DocumentId by, String byTitle, LocalDate since) {
            this(by, byTitle, since, Optional.empty());
        }

        /// The one to read instead.
        public DocumentId instead() {
            return now.map(Link::document).orElse(by);
        }
    }

    /// Bị bãi bỏ.
    record Ended(DocumentId by, String byTitle, LocalDate since) implements Validity {}

    /// Hết hiệu lực.
    record Expired(LocalDate since) implements Validity {}

    /// Another document, since when it has had its effect.
    ///
    /// @param title with kind and number, "Quy định số 07-QĐ/TU về đảng phí"
    record Link(DocumentId document, String title, LocalDate since) {}
}
