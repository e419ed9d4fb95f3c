package vn.sotay.admin.intake.draft;

import java.time.LocalDate;
import java.util.Optional;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Relation;

/// What the draft says of another document.
///
/// @param words    as printed
/// @param issuedOn as 2026-09-02, or empty
/// @param target   the number of the library's document, or empty
public record DraftRelation(Relation.Kind kind, String words, String symbol, String issuedOn, String target) {
    /// As a target: not in the library.
    public static final String NONE = "0";

    public Optional<LocalDate> day() {
        return Fields.day(issuedOn);
    }

    /// Whether somebody has said that the library does not have it.
    public boolean isNone() {
        return target.equals(NONE);
    }

    public Optional<DocumentId> document() {
        return target.isEmpty() || isNone() ? Optional.empty() : Optional.of(new DocumentId(Long.parseLong(target)));
    }

    public DraftRelation to(Optional<DocumentId> other) {
        return new DraftRelation(
                kind,
                words,
                symbol,
                issuedOn,
                other.map(id -> Long.toString(id.value())).orElse(""));
    }

    Relation relation() {
        Optional<String> cited = symbol.isBlank() ? Optional.empty() : Optional.of(symbol);
        return new Relation(kind, words, cited, day(), document());
    }
}
