package vn.sotay.admin.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sotay.admin.intake.draft.Draft;
import vn.sotay.admin.intake.draft.DraftRelation;
import vn.sotay.admin.intake.draft.Field;
import vn.sotay.admin.intake.draft.Problem;
import vn.sotay.admin.intake.draft.Remark;
import vn.sotay.admin.storage.intake.IntakeFile;
import vn.sotay.admin.storage.intake.LibraryMatches;
import vn.sotay.admin.storage.intake.LibraryMatches.Match;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.OriginalId;
import vn.sotay.organisation.UnitId;

/// Holds a draft against the library: which documents it means, and whether it is there already.
public final class DraftCheck {
    private final LibraryMatches library;

    public DraftCheck(LibraryMatches library) {
        this.library = library;
    }

    /// What an officer should look at before confirming.
    ///
    /// @param problems  keep it from being confirmed, like `exists`
    /// @param candidates of each relation, in their order
    /// @param same      documents of the same file, or of the same number and day
    /// @param exists    whether the library has this very document, perhaps where the unit may not look
    public record Findings(
            List<Remark> remarks,
            List<Problem> problems,
            List<List<Match>> candidates,
            List<Match> same,
            boolean exists,
            int unclear) {
        /// Whether it would be public although it says whose it is.
        public boolean isOwned() {
            return problems.stream().anyMatch(problem -> problem.why() == Problem.Why.OWNED);
        }

        /// How many points are open.
        ///
        /// @param poorPages that nobody has compared with their pictures
        public int open(int poorPages) {
            return remarks.size() + problems.size() + same.size() + unclear + poorPages + (exists ? 1 : 0);
        }
    }

    /// Whose draft it is and of which file.
    ///
    /// @param renews the document whose new version it is meant to be
    public record About(UnitId unit, Optional<OriginalId> original, Optional<DocumentId> renews) {
        public static About of(IntakeFile file) {
            return new About(file.origin().unit(), file.original(), file.renews());
        }
    }

    /// Relations to documents that the unit may know; a single candidate is taken, a choice that is none of them
    /// is not.
    public Draft matched(Draft draft, UnitId unit) {
        List<DraftRelation> led = new ArrayList<>();
        for (DraftRelation relation : draft.relations()) led.add(led(relation, candidates(relation, unit)));
        return draft.matched(led);
    }

    private static DraftRelation led(DraftRelation relation, List<Match> candidates) {
        if (relation.isNone()) return relation;
        boolean chosen = relation.document()
                .filter(target -> candidates.stream().anyMatch(one -> one.id().equals(target)))
                .isPresent();
        if (chosen) return relation;
        return relation.to(
                candidates.size() == 1 ? Optional.of(candidates.getFirst().id()) : Optional.empty());
    }

    private List<Match> candidates(DraftRelation relation, UnitId unit) {
        return library.cited(unit, relation.symbol(), relation.day());
    }

    public Findings of(Draft draft, About about, boolean deliberate) {
        List<List<Match>> candidates = draft.relations().stream()
                .map(relation -> candidates(relation, about.unit()))
                .toList();
        // To put a file in another's place is always for an officer to say.
        int unclear = about.renews().isPresent() ? 1 : 0;
        for (int i = 0; i < candidates.size(); i++) {
            DraftRelation relation = draft.relations().get(i);
            boolean open = relation.document().isEmpty() && !relation.isNone();
            if (open && candidates.get(i).size() > 1) unclear++;
        }
        return new Findings(
                draft.openRemarks(),
                draft.problems(deliberate),
                candidates,
                same(draft, about),
                exists(draft, about.renews()),
                unclear);
    }

    private List<Match> same(Draft draft, About about) {
        List<Match> same = new ArrayList<>();
        about.original().ifPresent(file -> same.addAll(library.sameFile(about.unit(), file)));
        draft.fields()
                .day(Field.ISSUED_ON)
                .ifPresent(day -> library.cited(about.unit(), draft.fields().get(Field.SYMBOL), Optional.of(day))
                        .forEach(match -> {
                            if (!same.contains(match)) same.add(match);
                        }));
        return same.stream()
                .filter(match -> !about.renews().equals(Optional.of(match.id())))
                .toList();
    }

    private boolean exists(Draft draft, Optional<DocumentId> but) {
        String symbol = draft.fields().get(Field.SYMBOL);
        if (symbol.isBlank()) return false;
        return draft.fields()
                .day(Field.ISSUED_ON)
                .map(day -> library.has(
                        new DocumentNumber(symbol, day), draft.fields().get(Field.ISSUER), but))
                .orElse(false);
    }
}
