package vn.sotay.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.organisation.UnitId;

/// A document about to enter the library, with its passages in reading order.
public record NewDocument(
        Document.Identity identity,
        String title,
        Belonging belonging,
        Effect effect,
        Particulars particulars,
        List<Passage> passages) {
    public NewDocument {
        passages = List.copyOf(passages);
    }

    /// Without anything more about it.
    public NewDocument(
            Document.Identity identity, String title, Belonging belonging, Effect effect, List<Passage> passages) {
        this(identity, title, belonging, effect, Particulars.NONE, passages);
    }

    /// Whose document it is and who may see it.
    public record Belonging(UnitId owner, AccessClass access) {}

    /// When it holds.
    ///
    /// @param until    the day from which it no longer holds, where it says so itself
    /// @param replaces the older document that ends when this one begins
    public record Effect(LocalDate from, Optional<LocalDate> until, Optional<DocumentId> replaces) {}

    /// What else it says of itself, and the file it was read from.
    ///
    /// @param place  of issue
    /// @param signer with the post, "Bí thư Nguyễn Văn An"
    public record Particulars(
            String place,
            String signer,
            List<String> recipients,
            List<Relation> relations,
            Optional<OriginalId> original) {
        public static final Particulars NONE = new Particulars("", "", List.of(), List.of(), Optional.empty());

        public Particulars {
            recipients = List.copyOf(recipients);
            relations = List.copyOf(relations);
        }
    }
}
