package vn.sotay.admin.storage.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.storage.documents.DocumentHead;
import vn.sotay.admin.storage.documents.DocumentRows;

/// What was taken out of the library and can still be brought back, for those who may.
public final class TrashList {
    /// How long it is kept.
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    public TrashList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param by who took it out
    public record Removed(DocumentHead head, String owner, Instant at, Optional<String> by) {
        public Instant goneAfter() {
            return at.plus(KEPT);
        }
    }

    /// Newest first.
    public List<Removed> of(LibraryScope scope) {
        return jdbc.sql("select " + DocumentRows.HEAD + """
                        , d.removed_at, w.name as removed_by_name, u.short_name as owner_name
                        from document d join unit u on u.id = d.owner left join web_account w on w.id = d.removed_by
                        where\s""" + LibraryScope.IN_TRASH
                        + " order by d.removed_at desc, d.id desc limit :most")
                .param("below", scope.belowArray())
                .param("most", MOST)
                .query(TrashList::removed)
                .list();
    }

    private static Removed removed(ResultSet row, int number) throws SQLException {
        return new Removed(
                DocumentRows.head(row, number),
                row.getString("owner_name"),
                row.getObject("removed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("removed_by_name")));
    }
}
