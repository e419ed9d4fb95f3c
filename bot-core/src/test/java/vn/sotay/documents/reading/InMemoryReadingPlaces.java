package vn.sotay.documents.reading;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sotay.conversation.Undoable;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.MemberId;

/// {@link ReadingPlaces} in memory.
public final class InMemoryReadingPlaces implements ReadingPlaces, Undoable {
    private final Map<Key, Row> rows = new HashMap<>();
    private long turns;

    private record Key(MemberId member, DocumentId document) {}

    private record Row(ReadingPlace place, boolean opened, long readAs, long keptAs) {}

    @Override
    public void reached(MemberId member, DocumentId document, int ordinal, boolean finished, Instant now) {
        Row before = row(member, document, now);
        ReadingPlace place = before.place();
        rows.put(
                new Key(member, document),
                new Row(
                        new ReadingPlace(document, ordinal, finished || place.finished(), place.kept(), now),
                        true,
                        ++turns,
                        before.keptAs()));
    }

    @Override
    public void keep(MemberId member, DocumentId document, boolean kept, Instant now) {
        Row before = row(member, document, now);
        ReadingPlace place = before.place();
        rows.put(
                new Key(member, document),
                new Row(
                        new ReadingPlace(document, place.ordinal(), place.finished(), kept, place.at()),
                        before.opened(),
                        before.readAs(),
                        ++turns));
    }

    private Row row(MemberId member, DocumentId document, Instant now) {
        return rows.getOrDefault(
                new Key(member, document), new Row(new ReadingPlace(document, 0, false, false, now), false, 0, 0));
    }

    @Override
    public Optional<ReadingPlace> find(MemberId member, DocumentId document) {
        return Optional.ofNullable(rows.get(new Key(member, document))).map(Row::place);
    }

    @Override
    public List<ReadingPlace> kept(MemberId member, int atMost) {
        return of(member, row -> row.place().kept())
                .sorted(Comparator.comparingLong(Row::keptAs).reversed())
                .limit(atMost)
                .map(Row::place)
                .toList();
    }

    @Override
    public List<ReadingPlace> underWay(MemberId member, int atMost) {
        return of(member, row -> row.place().isUnderWay())
                .sorted(Comparator.comparingLong(Row::readAs).reversed())
                .limit(atMost)
                .map(Row::place)
                .toList();
    }

    private Stream<Row> of(MemberId member, Predicate<Row> which) {
        return rows.entrySet().stream()
                .filter(one -> one.getKey().member().equals(member))
                .map(Map.Entry::getValue)
                .filter(which);
    }

    @Override
    public Set<DocumentId> opened(MemberId member, Collection<DocumentId> documents) {
        return documents.stream()
                .filter(document -> Optional.ofNullable(rows.get(new Key(member, document)))
                        .filter(Row::opened)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public Runnable remember() {
        Map<Key, Row> then = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }
}
