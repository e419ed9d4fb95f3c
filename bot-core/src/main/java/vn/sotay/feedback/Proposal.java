package vn.sotay.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.UnitId;

/// One opinion, proposal or question, as both sides see it.
///
/// @param number "KN-2026-000123"
/// @param unit   which organisation answers
public record Proposal(
        ProposalId id,
        String number,
        ProposalKind kind,
        Addressee unit,
        ProposalState state,
        Times times,
        Optional<About> about,
        List<ProposalEntry> entries) {
    public Proposal {
        entries = List.copyOf(entries);
    }

    /// @param name who speaks for it
    public record Addressee(UnitId unit, String name) {}

    /// @param due the last day for an answer
    public record Times(Instant sentAt, LocalDate due) {}

    /// The document it began at.
    public record About(DocumentId document, String name) {}

    /// Whether its day has passed without an answer.
    public boolean isLate(LocalDate today) {
        return state.isOpen() && today.isAfter(times.due());
    }

    /// What it says.
    public String words() {
        return entries.isEmpty() ? "" : entries.getFirst().words();
    }
}
