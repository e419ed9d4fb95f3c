package vn.sotay.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.conversation.Speaker;

/// {@link Documents} and {@link DocumentChanges} in memory.
public final class InMemoryDocuments implements Documents, DocumentChanges {
    private final Map<DocumentId, Change> stored = new LinkedHashMap<>();
    private long lastId = 300;
    private long lastChange;

    @Override
    public synchronized Optional<Document> find(DocumentId id, Speaker.KnownMember reader) {
        return Optional.ofNullable(stored.get(id))
                .map(Change::document)
                .filter(document -> document.access().shows(document.owner(), reader));
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
        Change change = stored.get(id);
        return change == null ? List.of() : change.passages();
    }

    @Override
    public synchronized List<Document> latest(int atMost, Speaker.KnownMember reader) {
        return stored.values().stream()
                .map(Change::document)
                .filter(document -> document.access().shows(document.owner(), reader))
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
        Document document = new Document(
                id,
                added.identity(),
                added.title(),
                added.belonging().owner(),
                added.belonging().access(),
                added.effect().until().<Validity>map(Validity.Expired::new).orElseGet(Validity.InForce::new));
        stored.put(id, new Change(++lastChange, document, added.passages()));
        added.effect()
                .replaces()
                .ifPresent(older -> end(older, document, added.effect().from()));
        return id;
    }

    private void end(DocumentId older, Document successor, LocalDate since) {
        Validity replaced = new Validity.Replaced(successor.id(), DocumentWording.name(successor), since);
        stored.computeIfPresent(older, (id, change) -> {
            Document was = change.document();
            Document is = new Document(id, was.identity(), was.title(), was.owner(), was.access(), replaced);
            return new Change(++lastChange, is, change.passages());
        });
    }

    @Override
    public synchronized long count() {
        return stored.size();
    }

    @Override
    public synchronized List<Change> after(long sequence, int atMost) {
        return stored.values().stream()
                .filter(change -> change.sequence() > sequence)
                .sorted(Comparator.comparingLong(Change::sequence))
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized long last() {
        return lastChange;
    }
}
