package vn.sotay.documents.validity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Validity;

/// Documents with what they do to each other, on one day. Of an effect of a document that the reader may not
/// know of they learn no more than that the other one ended.
public final class ValidityChain {
    private static final Comparator<Effect> FIRST = Comparator.comparing(Effect::since)
            .thenComparing(Effect::kind)
            .thenComparingLong(effect -> effect.by().value());

    private final Map<DocumentId, Station> stations = new HashMap<>();
    private final List<Effect> effects;
    private final LocalDate today;

    /// Effects of or on documents that are not among the stations count for nothing.
    public ValidityChain(Collection<Station> stations, Collection<Effect> effects, LocalDate today) {
        stations.forEach(station -> this.stations.put(station.id(), station));
        this.effects = effects.stream()
                .filter(effect -> !effect.since().isAfter(today))
                .filter(effect -> this.stations.containsKey(effect.by()) && this.stations.containsKey(effect.on()))
                .sorted(FIRST)
                .toList();
        this.today = today;
    }

    /// @throws IllegalArgumentException when it is not one of the stations
    public Validity of(DocumentId id) {
        Station own = Optional.ofNullable(stations.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no station for " + id));
        return ending(id).map(this::ended).orElseGet(() -> ofItself(own));
    }

    private Validity ofItself(Station own) {
        Optional<LocalDate> expired = own.until().filter(day -> !day.isAfter(today));
        if (expired.isPresent()) return new Validity.Expired(expired.get());
        if (own.from().isAfter(today)) return new Validity.NotYet(own.from());
        return new Validity.InForce(
                links(Effect.Kind.AMENDS, Effect::on, own.id(), Effect::by),
                links(Effect.Kind.REPLACES, Effect::by, own.id(), Effect::on),
                links(Effect.Kind.AMENDS, Effect::by, own.id(), Effect::on));
    }

    private Validity ended(Effect effect) {
        Station by = station(effect.by());
        if (!by.shown()) return new Validity.Expired(effect.since());
        return switch (effect.kind()) {
            case REPLACES -> new Validity.Replaced(by.id(), by.title(), effect.since(), inForceAfter(effect));
            case ENDS -> new Validity.Ended(by.id(), by.title(), effect.since());
            case AMENDS -> throw new IllegalStateException("an amendment ends nothing");
        };
    }

    /// Where the chain of successors leads today; empty where it ends at the first or at one that ended too.
    private Optional<Validity.Link> inForceAfter(Effect first) {
        Set<DocumentId> seen = new HashSet<>(Set.of(first.on()));
        Effect last = first;
        Optional<Effect> next = ending(last.by());
        while (next.isPresent() && next.get().kind() == Effect.Kind.REPLACES && seen.add(last.by())) {
            last = next.get();
            next = ending(last.by());
        }
        Station end = station(last.by());
        boolean isAnother = !last.equals(first) && next.isEmpty() && end.shown() && end.holdsOfItself(today);
        return isAnother ? Optional.of(end.since(last.since())) : Optional.empty();
    }

    private Optional<Effect> ending(DocumentId id) {
        return effects.stream()
                .filter(effect -> effect.kind().endsIt() && effect.on().equals(id))
                .findFirst();
    }

    /// The other ends of effects of a kind that have the document at one end, as far as they are shown.
    private List<Validity.Link> links(
            Effect.Kind kind, Function<Effect, DocumentId> end, DocumentId own, Function<Effect, DocumentId> other) {
        return effects.stream()
                .filter(effect -> effect.kind() == kind && end.apply(effect).equals(own))
                .filter(effect -> station(other.apply(effect)).shown())
                .map(effect -> station(other.apply(effect)).since(effect.since()))
                .toList();
    }

    private Station station(DocumentId id) {
        return Optional.ofNullable(stations.get(id)).orElseThrow();
    }
}
