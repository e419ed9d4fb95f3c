package vn.sotay.documents;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sotay.conversation.Speaker;
import vn.sotay.documents.validity.Effect;
import vn.sotay.documents.validity.RelationTarget;
import vn.sotay.documents.validity.Station;
import vn.sotay.documents.validity.ValidityChain;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.InMemoryUnits;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;

/// {@link Documents} and {@link DocumentChanges} in memory.
public final class InMemoryDocuments implements Documents, DocumentChanges {
    private final Map<DocumentId, Stored> stored = new LinkedHashMap<>();
    private final List<Effect> effects = new ArrayList<>();
    private final Units units;
    private final InstantSource time;
    private long lastId = 300;
    private long lastChange;

    private record Stored(long change, NewDocument document) {}

    public InMemoryDocuments() {
        this(new InMemoryUnits(), InstantSource.fixed(Instant.parse("2026-11-01T05:00:00Z")));
    }

    public InMemoryDocuments(Units units, InstantSource time) {
        this.units = units;
        this.time = time;
    }

    @Override
    public synchronized Optional<Document> find(DocumentId id, Speaker.KnownMember reader) {
        return Optional.ofNullable(stored.get(id))
                .filter(one -> isShown(one.document(), reader))
                .map(one -> document(id, one.document(), other -> isShown(other, reader)));
    }

    @Override
    public synchronized List<Passage> passages(DocumentId id, int from, int atMost, Speaker.KnownMember reader) {
        return find(id, reader)
                .filter(document -> document.access().reads(document.owner(), reader))
                .map(document -> passagesOf(id).stream()
                        .filter(passage -> passage.ordinal() >= from)
                        .limit(atMost)
                        .toList())
                .orElse(List.of());
    }

    /// Whoever reads.
    synchronized List<Passage> passagesOf(DocumentId id) {
        Stored one = stored.get(id);
        return one == null ? List.of() : one.document().passages();
    }

    @Override
    public synchronized List<Document> latest(int atMost, Speaker.KnownMember reader) {
        return stored.entrySet().stream()
                .filter(one -> isShown(one.getValue().document(), reader))
                .map(one -> document(one.getKey(), one.getValue().document(), other -> isShown(other, reader)))
                .sorted(Comparator.comparing((Document document) ->
                                document.identity().number().issuedOn())
                        .thenComparingLong(document -> document.id().value())
                        .reversed())
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized DocumentId add(NewDocument added) {
        DocumentId id = new DocumentId(++lastId);
        stored.put(id, new Stored(++lastChange, added));
        added.effect().replaces().ifPresent(older -> takeEffect(id, older, Effect.Kind.REPLACES));
        stored.forEach(
                (from, one) -> one.document().particulars().relations().forEach(relation -> relate(from, relation)));
        return id;
    }

    private void relate(DocumentId from, Relation relation) {
        Optional<DocumentId> target =
                RelationTarget.among(relation, candidates()).filter(other -> !other.equals(from));
        target.ifPresent(other -> {
            switch (relation.kind()) {
                case RESTS_ON -> {}
                case REPLACES -> takeEffect(from, other, Effect.Kind.REPLACES);
                case AMENDS -> takeEffect(from, other, Effect.Kind.AMENDS);
                case ENDS -> takeEffect(from, other, Effect.Kind.ENDS);
            }
        });
    }

    private List<RelationTarget.Candidate> candidates() {
        return stored.entrySet().stream()
                .map(one -> {
                    Document.Identity identity = one.getValue().document().identity();
                    return new RelationTarget.Candidate(one.getKey(), identity.number(), identity.issuer());
                })
                .toList();
    }

    private void takeEffect(DocumentId by, DocumentId on, Effect.Kind kind) {
        NewDocument from = document(by);
        Effect effect = new Effect(on, by, kind, from.effect().from());
        if (!mayEnd(from, document(on)) || effects.contains(effect)) return;
        effects.add(effect);
        stored.computeIfPresent(on, (id, one) -> new Stored(++lastChange, one.document()));
    }

    private boolean mayEnd(NewDocument by, NewDocument on) {
        UnitId owner = by.belonging().owner();
        return owner.equals(on.belonging().owner())
                || units.upwardsFrom(on.belonging().owner()).stream()
                        .anyMatch(unit -> unit.id().equals(owner));
    }

    private NewDocument document(DocumentId id) {
        return Optional.ofNullable(stored.get(id)).orElseThrow().document();
    }

    private Document document(DocumentId id, NewDocument one, Predicate<NewDocument> shown) {
        List<Station> stations = stored.entrySet().stream()
                .map(other -> station(other.getKey(), other.getValue().document(), shown))
                .toList();
        ValidityChain chain = new ValidityChain(stations, effects, VietnamTime.day(time.instant()));
        return new Document(
                id,
                one.identity(),
                one.title(),
                one.belonging().owner(),
                one.belonging().access(),
                chain.of(id));
    }

    private static Station station(DocumentId id, NewDocument one, Predicate<NewDocument> shown) {
        String name = DocumentWording.name(
                one.identity().kind(), one.identity().number().symbol());
        return new Station(id, name, one.effect().from(), one.effect().until(), shown.test(one));
    }

    private static boolean isShown(NewDocument one, Speaker.KnownMember reader) {
        return one.belonging().access().shows(one.belonging().owner(), reader);
    }

    @Override
    public synchronized long count() {
        return stored.size();
    }

    @Override
    public synchronized List<Change> after(long sequence, int atMost) {
        return stored.entrySet().stream()
                .filter(one -> one.getValue().change() > sequence)
                .sorted(Comparator.comparingLong(one -> one.getValue().change()))
                .limit(atMost)
                .<Change>map(one -> new Change.Kept(
                        one.getValue().change(),
                        document(one.getKey(), one.getValue().document(), any -> true),
                        one.getValue().document().passages()))
                .toList();
    }

    @Override
    public synchronized long last() {
        return lastChange;
    }
}
