package vn.sotay.admin.storage.intake;

import java.time.Instant;
import java.util.Optional;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.OriginalId;
import vn.sotay.organisation.UnitId;

/// A file on its way, without its text.
///
/// @param document what was made of it
/// @param renews   the document that it is meant to renew
public record IntakeFile(
        IntakeId id,
        Origin origin,
        Standing standing,
        Optional<OriginalId> original,
        Optional<DocumentId> document,
        Optional<DocumentId> renews) {
    /// @param account who sent it; empty where a folder or a command did
    public record Origin(UnitId unit, String unitName, Optional<String> account, String fileName, Instant at) {}

    /// @param reason     of a refusal: the name of a `Reason` of extraction or of a `Secrecy`, or FAULT
    /// @param openPoints what an officer should look at before confirming
    public record Standing(IntakeState state, Optional<String> reason, int openPoints, int version) {}

    public IntakeState state() {
        return standing.state();
    }
}
