package vn.sotay.admin.storage.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.reading.ReadingPlace;
import vn.sotay.documents.reading.ReadingPlaces;
import vn.sotay.organisation.MemberId;

/// Places as rows.
public final class PostgresReadingPlaces implements ReadingPlaces {
    /// How long a place is remembered that nobody comes back to.
    public static final Duration KEPT = Duration.ofDays(180);

    private static final int FORGET_AT_ONCE = 5_000;

    private final JdbcClient jdbc;

    public PostgresReadingPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void reached(MemberId member, DocumentId document, int ordinal, boolean finished, Instant now) {
        jdbc.sql("""
                        insert into reading_place as p (member, document, ordinal, finished, opened_at) values (?, ?, ?, ?, ?)
                        on conflict (member, document) do update set ordinal = excluded.ordinal,
                            finished = p.finished or excluded.finished, opened_at = excluded.opened_at""")
                .params(member.value(), document.value(), ordinal, finished, utc(now))
                .update();
    }

    @Override
    public void keep(MemberId member, DocumentId document, boolean kept, Instant now) {
        jdbc.sql("""
                        insert into reading_place as p (member, document, kept_at)
                        values (?, ?, case when ? then ?::timestamptz end)
                        on conflict (member, document) do update set kept_at = excluded.kept_at""").params(member.value(), document.value(), kept, utc(now)).update();
    }

    @Override
    public Optional<ReadingPlace> find(MemberId member, DocumentId document) {
        return jdbc.sql("select * from reading_place where member = ? and document = ?")
                .params(member.value(), document.value())
                .query(PostgresReadingPlaces::place)
                .optional();
    }

    @Override
    public List<ReadingPlace> kept(MemberId member, int atMost) {
        return jdbc.sql("""
                        select * from reading_place where member = ? and kept_at is not null
                        order by kept_at desc, document desc limit ?""")
                .params(member.value(), atMost)
                .query(PostgresReadingPlaces::place)
                .list();
    }

    @Override
    public List<ReadingPlace> underWay(MemberId member, int atMost) {
        return jdbc.sql("""
                        select * from reading_place where member = ? and ordinal > 0 and not finished
                        order by opened_at desc, document desc limit ?""")
                .params(member.value(), atMost)
                .query(PostgresReadingPlaces::place)
                .list();
    }

    @Override
    public Set<DocumentId> opened(MemberId member, Collection<DocumentId> documents) {
        return new HashSet<>(jdbc.sql("""
                        select document from reading_place
                        where member = ? and document = any(?) and opened_at is not null""")
                .param(member.value())
                .param(documents.stream().map(DocumentId::value).toArray(Long[]::new))
                .query((row, number) -> new DocumentId(row.getLong("document")))
                .list());
    }

    /// Removes what was last opened before `before` and is not kept; returns how many.
    public int forget(Instant before) {
        return jdbc.sql("""
                        delete from reading_place where (member, document) in (
                            select member, document from reading_place
                            where kept_at is null and (opened_at is null or opened_at < ?) limit ?)""").params(utc(before), FORGET_AT_ONCE).update();
    }

    private static ReadingPlace place(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime opened = row.getObject("opened_at", OffsetDateTime.class);
        @Nullable OffsetDateTime kept = row.getObject("kept_at", OffsetDateTime.class);
        Instant at = Optional.ofNullable(opened)
                .or(() -> Optional.ofNullable(kept))
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH);
        return new ReadingPlace(
                new DocumentId(row.getLong("document")),
                row.getInt("ordinal"),
                row.getBoolean("finished"),
                kept != null,
                at);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
