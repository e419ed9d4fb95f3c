package vn.sotay.admin.storage.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.documents.Document;

/// A document with all that is kept of it but its text.
///
/// @param until the day from which it no longer holds of itself
public record LibraryDocument(
        Document document,
        String owner,
        LocalDate from,
        Optional<LocalDate> until,
        Particulars particulars,
        Ways ways) {
    /// @param place of issue
    public record Particulars(String place, String signer, List<String> recipients) {}

    /// @param version how often it was corrected
    public record Ways(List<String> tags, List<Section> sections, Instant addedAt, int version) {}

    /// A topic under which it stands.
    public record Section(SectionId id, String name, String unit) {}
}
