package vn.sotay.admin.storage.documents;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentChanges;
import vn.sotay.documents.Passage;

/// The change numbers of the library, for the indexes of all nodes.
public final class PostgresDocumentChanges implements DocumentChanges {
    private final JdbcClient jdbc;

    public PostgresDocumentChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Numbered(long change, Document document) {}

    private record Piece(long document, Passage passage) {}

    private record Asked(long document, String path, String words) {}

    @Override
    public List<Change> after(long sequence, int atMost) {
        List<Numbered> documents = jdbc.sql(DocumentRows.SELECT + "where d.change > ? order by d.change limit ?")
                .param(sequence)
                .param(atMost)
                .query((row, number) -> new Numbered(row.getLong("change"), DocumentRows.document(row, number)))
                .list();
        Map<Long, List<Passage>> passages = passages(documents);
        Map<Long, Map<String, List<String>>> asked = asked(documents);
        return documents.stream()
                .map(one -> new Change(
                        one.change(),
                        one.document(),
                        passages.getOrDefault(one.document().id().value(), List.of()),
                        asked.getOrDefault(one.document().id().value(), Map.of())))
                .toList();
    }

    private Map<Long, Map<String, List<String>>> asked(List<Numbered> documents) {
        return jdbc
                .sql("select document, path, words from passage_question where document = any (?) order by words")
                .param(documents.stream()
                        .map(one -> one.document().id().value())
                        .toArray(Long[]::new))
                .query((row, number) ->
                        new Asked(row.getLong("document"), row.getString("path"), row.getString("words")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Asked::document,
                        Collectors.groupingBy(Asked::path, Collectors.mapping(Asked::words, Collectors.toList()))));
    }

    private Map<Long, List<Passage>> passages(List<Numbered> documents) {
        return jdbc
                .sql("""
                        select document, ordinal, path, headings, text from passage
                        where document = any (?) order by document, ordinal""")
                .param(documents.stream()
                        .map(one -> one.document().id().value())
                        .toArray(Long[]::new))
                .query((row, number) -> new Piece(row.getLong("document"), DocumentRows.passage(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Piece::document, Collectors.mapping(Piece::passage, Collectors.toList())));
    }

    @Override
    public long last() {
        return jdbc.sql("select coalesce(max(change), 0) from document")
                .query(Long.class)
                .single();
    }
}
