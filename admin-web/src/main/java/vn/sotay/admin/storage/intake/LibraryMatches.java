package vn.sotay.admin.storage.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentNumber;
import vn.sotay.documents.OriginalId;
import vn.sotay.organisation.UnitId;

/// The library's documents that a draft may mean, as far as its unit may know of them.
public final class LibraryMatches {
    private static final int MOST = 20;

    private static final String SELECT = """
            select d.id, d.kind, d.symbol, d.issued_on, d.issuer, d.title from document d
            where d.removed_at is null and (d.access = 'PUBLIC' or exists (
                select from unit_above a where (a.unit = :unit and a.above = d.owner)
                    or (a.unit = d.owner and a.above = :unit))) and\s""";

    private final JdbcClient jdbc;

    public LibraryMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Match(DocumentId id, DocumentKind kind, DocumentNumber number, String issuer, String title) {}

    /// Documents of that symbol, and of that day where one is told, the newest first.
    public List<Match> cited(UnitId unit, String symbol, Optional<LocalDate> issuedOn) {
        if (symbol.isBlank()) return List.of();
        return jdbc.sql(SELECT + """
                        d.symbol = :symbol and (cast(:day as date) is null or d.issued_on = :day)
                        order by d.issued_on desc, d.id limit\s""" + MOST)
                .param("unit", unit.value())
                .param("symbol", symbol.strip())
                .param("day", issuedOn.orElse(null))
                .query(LibraryMatches::match)
                .list();
    }

    /// Documents that were made of the same file.
    public List<Match> sameFile(UnitId unit, OriginalId original) {
        return jdbc.sql(SELECT + "d.original = :original order by d.id limit " + MOST)
                .param("unit", unit.value())
                .param("original", original.digest())
                .query(LibraryMatches::match)
                .list();
    }

    /// Whether the library has a document of that number, day and issuer, whoever may see it.
    ///
    /// @param but one that does not count
    public boolean has(DocumentNumber number, String issuer, Optional<DocumentId> but) {
        return jdbc.sql("""
                        select exists (select from document where symbol = ? and issued_on = ? and issuer = ?
                            and removed_at is null and id <> ?)""")
                .params(number.symbol(), number.issuedOn(), issuer)
                .param(but.map(DocumentId::value).orElse(0L))
                .query(Boolean.class)
                .single();
    }

    private static Match match(ResultSet row, int number) throws SQLException {
        return new Match(
                new DocumentId(row.getLong("id")),
                DocumentKind.valueOf(row.getString("kind")),
                new DocumentNumber(row.getString("symbol"), row.getObject("issued_on", LocalDate.class)),
                row.getString("issuer"),
                row.getString("title"));
    }
}
