package vn.sotay.admin.storage.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.storage.documents.DocumentEffects;
import vn.sotay.admin.storage.documents.DocumentHead;
import vn.sotay.admin.storage.documents.DocumentRows;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentId;
import vn.sotay.language.VietnamTime;

/// The documents that somebody may know of, with filters, some at a time; and how many there are of each kind,
/// year, issuer and so on.
public final class LibraryList {
    private static final int CHOICES = 12;
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final DocumentEffects effects;
    private final InstantSource time;

    public LibraryList(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.effects = new DocumentEffects(jdbc);
        this.time = time;
    }

    private record Found(DocumentHead head, String owner, List<String> tags) {}

    /// One choice of a facet.
    public record Choice(String value, String label, long documents) {}

    /// @param mark where to go on; empty for the beginning
    public LibraryPart page(LibraryFilter filter, LibraryScope scope, Optional<LibraryMark> mark, int size) {
        return LibraryPart.of(rows(filter, scope, mark, size + 1), mark, size);
    }

    public long count(LibraryFilter filter, LibraryScope scope) {
        LibraryConditions conditions = LibraryConditions.of(filter, scope, today(), Optional.empty());
        return jdbc.sql("select count(*) from document d where " + conditions.text())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    /// How many documents each choice would leave, with all other filters as they are.
    public List<Choice> choices(LibraryFacet facet, LibraryFilter filter, LibraryScope scope) {
        LibraryConditions conditions = LibraryConditions.of(filter, scope, today(), Optional.of(facet));
        return jdbc.sql(facet.sql(conditions.text()))
                .params(conditions.values())
                .param("most", CHOICES)
                .query((row, number) ->
                        new Choice(row.getString("value"), row.getString("label"), row.getLong("documents")))
                .list();
    }

    /// All of a list, read part by part.
    public Stream<LibraryPart.Row> all(LibraryFilter filter, LibraryScope scope) {
        if (filter.order() == LibraryFilter.Order.BEST) return rows(filter, scope, Optional.empty(), AT_ONCE).stream();
        return Stream.iterate(
                        Optional.of(page(filter, scope, Optional.empty(), AT_ONCE)),
                        Optional::isPresent,
                        part -> part.flatMap(LibraryPart::later)
                                .map(mark -> page(filter, scope, Optional.of(mark), AT_ONCE)))
                .flatMap(part -> part.orElseThrow().rows().stream());
    }

    /// Those of the named documents that the caller may know of, in the order of the numbers.
    public List<LibraryPart.Row> named(List<DocumentId> documents, LibraryScope scope) {
        LibraryFilter filter = LibraryFilter.EVERYTHING.among(documents).with(LibraryFilter.Order.BEST);
        return rows(filter, scope, Optional.empty(), documents.size());
    }

    private List<LibraryPart.Row> rows(LibraryFilter filter, LibraryScope scope, Optional<LibraryMark> mark, int most) {
        LibraryConditions conditions = LibraryConditions.of(filter, scope, today(), Optional.empty());
        JdbcClient.StatementSpec statement = jdbc.sql(sql(conditions, filter.order(), mark))
                .params(conditions.values())
                .param("most", most);
        mark.ifPresent(at -> statement.param("at", at.day()).param("at_id", at.id()));
        List<Found> found = statement.query(LibraryList::found).list();
        List<Document> documents =
                effects.on(today(), found.stream().map(Found::head).toList(), scope::shows);
        List<LibraryPart.Row> rows = new ArrayList<>();
        for (int i = 0; i < found.size(); i++)
            rows.add(new LibraryPart.Row(
                    documents.get(i), found.get(i).owner(), found.get(i).tags()));
        return rows;
    }

    private static String sql(LibraryConditions conditions, LibraryFilter.Order order, Optional<LibraryMark> mark) {
        boolean backwards = mark.filter(LibraryMark::backwards).isPresent();
        String by = by(order, backwards);
        return "with page as materialized (select d.id from document d where " + conditions.text()
                + mark.map(at -> after(order, backwards)).orElse("") + " order by " + by + " limit :most) "
                + "select " + DocumentRows.HEAD + ", u.short_name as owner_name,"
                + " array(select t.tag from document_tag t where t.document = d.id order by 1) as tags"
                + " from page join document d on d.id = page.id join unit u on u.id = d.owner order by " + by;
    }

    private static String after(LibraryFilter.Order order, boolean backwards) {
        return switch (order) {
            case NEWEST -> " and (d.issued_on, d.id) " + (backwards ? ">" : "<") + " (:at, :at_id)";
            case OLDEST -> " and (d.issued_on, d.id) " + (backwards ? "<" : ">") + " (:at, :at_id)";
            case ADDED -> " and d.id " + (backwards ? ">" : "<") + " :at_id";
            case BEST -> "";
        };
    }

    private static String by(LibraryFilter.Order order, boolean backwards) {
        return switch (order) {
            case NEWEST -> backwards ? "d.issued_on, d.id" : "d.issued_on desc, d.id desc";
            case OLDEST -> backwards ? "d.issued_on desc, d.id desc" : "d.issued_on, d.id";
            case ADDED -> backwards ? "d.id" : "d.id desc";
            case BEST -> "array_position(:found, d.id)";
        };
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(DocumentRows.head(row, number), row.getString("owner_name"), Arrays.asList((String[])
                row.getArray("tags").getArray()));
    }

    private LocalDate today() {
        return VietnamTime.day(time.instant());
    }
}
