package vn.sotay.documents.validity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.Relation;
import vn.sotay.language.PlainLetters;

/// Which document of the library a relation means. Numbers begin again with every term and in every committee,
/// so the symbol alone names nothing: the day must agree, or the issuer must be named.
public final class RelationTarget {
    private RelationTarget() {}

    /// A document that may be meant.
    public record Candidate(DocumentId id, DocumentNumber number, String issuer) {}

    /// Empty when none is meant for certain.
    public static Optional<DocumentId> among(Relation relation, Collection<Candidate> candidates) {
        if (relation.target().isPresent()) return relation.target();
        List<Candidate> same = candidates.stream()
                .filter(one -> relation.symbol()
                        .filter(symbol ->
                                plain(symbol).equals(plain(one.number().symbol())))
                        .isPresent())
                .toList();
        String words = PlainLetters.of(relation.words());
        Predicate<Candidate> named = one -> words.contains(PlainLetters.of(one.issuer()));
        if (relation.issuedOn().isEmpty()) return only(same, named);
        List<Candidate> thatDay = same.stream()
                .filter(one -> relation.issuedOn().get().equals(one.number().issuedOn()))
                .toList();
        return only(thatDay, any -> true).or(() -> only(thatDay, named));
    }

    private static Optional<DocumentId> only(List<Candidate> some, Predicate<Candidate> wanted) {
        List<Candidate> left = some.stream().filter(wanted).toList();
        return left.size() == 1 ? Optional.of(left.getFirst().id()) : Optional.empty();
    }

    private static String plain(String symbol) {
        return PlainLetters.of(symbol).replaceAll("\\s", "");
    }
}
