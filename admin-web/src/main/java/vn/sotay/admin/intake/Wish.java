package vn.sotay.admin.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.sotay.admin.intake.draft.Draft;
import vn.sotay.admin.intake.draft.Field;
import vn.sotay.documents.AccessClass;
import vn.sotay.documents.DocumentId;

/// What an officer wants to become of a draft.
public sealed interface Wish {
    /// Whether the officer has said that an owned document may be public.
    boolean deliberate();

    /// A document of its own.
    record AsNew(boolean deliberate) implements Wish {}

    /// The new version of a document, whose readers and days stay as they are.
    ///
    /// @param until the day from which it no longer holds
    record InsteadOf(
            DocumentId document, AccessClass access, LocalDate from, Optional<LocalDate> until, boolean deliberate)
            implements Wish {
        private Map<String, String> kept() {
            return Map.of(
                    Field.ACCESS.key(), access.name(),
                    Field.FROM.key(), from.toString(),
                    Field.UNTIL.key(),
                            until.map(day -> day.minusDays(1).toString()).orElse(""));
        }
    }

    default Optional<DocumentId> renews() {
        return switch (this) {
            case AsNew own -> Optional.empty();
            case InsteadOf other -> Optional.of(other.document());
        };
    }

    /// The draft under this wish.
    default Draft on(Draft draft) {
        return switch (this) {
            case AsNew own -> draft;
            case InsteadOf other -> draft.typed(other.kept(), draft.relations());
        };
    }
}
