package vn.sotay.admin.storage.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.directives.DirectiveId;
import vn.sotay.directives.Duty;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.organisation.UnitId;

/// A document that committees must carry out, with what each has done.
///
/// @param parent the directive that this one hands down
public record Directive(DirectiveId id, Optional<DirectiveId> parent, Given given, LocalDate due, List<Duty> duties) {
    public Directive {
        duties = List.copyOf(duties);
    }

    /// Who asks for what.
    public record Given(UnitId unit, String unitName, DocumentId document, String title, DocumentKind what) {}

    public long issued() {
        return duties.stream().filter(duty -> duty.plan().isPresent()).count();
    }

    public long late(LocalDate today) {
        return duties.stream()
                .filter(duty -> duty.on(today, 0) == Duty.Standing.LATE)
                .count();
    }
}
