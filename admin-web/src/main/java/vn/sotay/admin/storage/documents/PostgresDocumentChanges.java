package vn.sotay.admin.storage.documents;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentChanges;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Passage;
import vn.sotay.language.VietnamTime;

/// The change numbers of the library, for the indexes of all nodes.
public final class PostgresDocumentChanges implements DocumentChanges {
    private final JdbcClient jdbc;
    private final DocumentEffects effects;
    private final InstantSource time;

    public PostgresDocumentChanges(JdbcClient jdbc) {
        this(jdbc, InstantSource.system());
    }

    public PostgresDocumentChanges(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.effects = new DocumentEffects(jdbc);
        this.time = time;
    }

    private record Numbered(long change, DocumentId id) {}

    private record Piece(DocumentId document, Passage passage) {}

    private record Asked(DocumentId document, String path, String words) {}

    @Override
    public List<Change> after(long sequence, int atMost) {
        List<Numbered> changed = jdbc.sql("""
                        select change, id from (
                            (select change, id from document where change > :after order by change limit :most)
                            union all
                            (select change, document from document_gone where change > :after order by change limit :most)
                        ) as changed order by change limit :most""")
                .param("after", sequence)
                .param("most", atMost)
                .query((row, number) -> new Numbered(row.getLong("change"), new DocumentId(row.getLong("id"))))
                .list();
        Long[] ids = changed.stream().map(one -> one.id().value()).toArray(Long[]::new);
        Map<DocumentId, Document> documents = documents(ids);
        Map<DocumentId, List<Passage>> passages = passages(ids);
        Map<DocumentId, Map<String, List<String>>> asked = asked(ids);
        return changed.stream()
                .map(one -> Optional.ofNullable(documents.get(one.id()))
                        .<Change>map(document -> new Change.Kept(
                                one.change(),
                                document,
                                passages.getOrDefault(one.id(), List.of()),
                                asked.getOrDefault(one.id(), Map.of())))
                        .orElseGet(() -> new Change.Gone(one.change(), one.id())))
                .toList();
    }

    private Map<DocumentId, Document> documents(Long[] ids) {
        List<DocumentHead> heads = jdbc.sql(DocumentRows.SELECT + "where d.id = any (?) and d.removed_at is null")
                .param(ids)
                .query(DocumentRows::head)
                .list();
        Map<DocumentId, Document> documents = new HashMap<>();
        effects.on(VietnamTime.day(time.instant()), heads, head -> true)
                .forEach(document -> documents.put(document.id(), document));
        return documents;
    }

    private Map<DocumentId, Map<String, List<String>>> asked(Long[] ids) {
        return jdbc
                .sql("select document, path, words from passage_question where document = any (?) order by words")
                .param(ids)
                .query((row, number) -> new Asked(
                        new DocumentId(row.getLong("document")), row.getString("path"), row.getString("words")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Asked::document,
                        Collectors.groupingBy(Asked::path, Collectors.mapping(Asked::words, Collectors.toList()))));
    }

    private Map<DocumentId, List<Passage>> passages(Long[] ids) {
        return jdbc
                .sql("""
                        select document, ordinal, path, headings, text from passage
                        where document = any (?) order by document, ordinal""")
                .param(ids)
                .query((row, number) ->
                        new Piece(new DocumentId(row.getLong("document")), DocumentRows.passage(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Piece::document, Collectors.mapping(Piece::passage, Collectors.toList())));
    }

    @Override
    public long last() {
        return jdbc.sql("""
                        select greatest((select coalesce(max(change), 0) from document),
                            (select coalesce(max(change), 0) from document_gone))""").query(Long.class).single();
    }
}
