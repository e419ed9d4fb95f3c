package vn.sotay.admin.storage.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.sotay.admin.access.AccountId;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.UnitId;
import vn.sotay.publishing.PublicationId;
import vn.sotay.publishing.PublicationState;

/// Rows of the publication table.
final class PublicationRows {
    static final String SELECT = """
            select p.*, u.short_name as unit_name, m.name as maker, a.name as approver from publication p
            join unit u on u.id = p.unit join web_account m on m.id = p.made_by
            left join web_account a on a.id = p.approved_by
            """;

    private PublicationRows() {}

    static Publication publication(ResultSet row, int number) throws SQLException {
        Publication.Content content = new Publication.Content(
                new UnitId(row.getString("unit")),
                row.getString("unit_name"),
                optional(row, "document").map(DocumentId::new),
                PublishingJson.notice(row.getString("notice")),
                PublishingJson.audience(row.getString("audience")));
        Publication.Terms terms = new Publication.Terms(
                row.getBoolean("trial"),
                row.getBoolean("paid"),
                instant(row, "begins_at"),
                new PublishingRules.Reminding(row.getInt("remind_after"), row.getInt("remind_times")));
        Publication.Course course = new Publication.Course(
                new AccountId(row.getLong("made_by")),
                row.getString("maker"),
                instant(row, "made_at").orElseThrow(),
                optional(row, "confirmed_by").map(AccountId::new),
                Optional.ofNullable(row.getString("approver")),
                instant(row, "began_at"),
                instant(row, "ended_at"),
                Optional.ofNullable(row.getString("stopped_why")));
        return new Publication(
                new PublicationId(row.getLong("id")),
                content,
                terms,
                PublicationState.valueOf(row.getString("state")),
                course,
                row.getLong("size"));
    }

    private static Optional<Long> optional(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
