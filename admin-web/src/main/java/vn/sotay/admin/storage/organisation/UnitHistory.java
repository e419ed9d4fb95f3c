package vn.sotay.admin.storage.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.UnitId;

/// What happened to units, newest first, and how an ended one ended.
public final class UnitHistory {
    /// Whether the other unit is within the reader's scope, so that a link to it leads somewhere.
    private static final String REACHABLE =
            "(cast(? as text) is null or exists (select 1 from unit_above a where a.unit = o.id and a.above = ?)) as reachable ";

    private final JdbcClient jdbc;

    /// The words for it stand in `messages/units.properties` as `units.history.‹NAME›`.
    public enum What {
        ADDED,
        RENAMED,
        KIND_CHANGED,
        MOVED,
        /// It ended in another one.
        MERGED,
        /// Another one ended in it.
        TOOK_IN,
        DISSOLVED
    }

    /// @param other the unit it was merged with, moved below, …
    public record Entry(UnitId unit, What what, String before, String after, Optional<UnitId> other) {}

    /// A unit that an entry speaks of.
    public record Other(UnitId id, String name, boolean reachable) {}

    /// An entry as it is read.
    public record Told(Entry entry, LocalDate effectiveOn, String decision, Optional<Other> other, Stamp stamp) {}

    /// @param local when it was entered, by the clock of Vietnam
    public record Stamp(LocalDateTime local, String who) {}

    public record End(LocalDate on, Optional<Other> into) {}

    public UnitHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Entry entry, Basis basis) {
        jdbc.sql("""
                        insert into unit_history (unit, account, what, effective_on, decision, before, after, other)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(entry.unit().value())
                .param(basis.caller().account().value())
                .param(entry.what().name())
                .params(basis.effectiveOn(), basis.decision(), entry.before(), entry.after())
                .param(entry.other().map(UnitId::value).orElse(null))
                .update();
    }

    /// @param scope of the reader; empty for all
    public List<Told> of(UnitId unit, Optional<UnitId> scope) {
        String within = scope.map(UnitId::value).orElse(null);
        return jdbc.sql(
                        "select h.*, h.at at time zone 'Asia/Ho_Chi_Minh' as local, w.name as who, o.name as other_name, "
                                + REACHABLE + """
                        from unit_history h left join web_account w on w.id = h.account left join unit o on o.id = h.other
                        where h.unit = ? order by h.id desc""")
                .param(within)
                .param(within)
                .param(unit.value())
                .query(UnitHistory::told)
                .list();
    }

    /// How the unit ended. Empty for a living one.
    public Optional<End> endOf(UnitId unit, Optional<UnitId> scope) {
        String within = scope.map(UnitId::value).orElse(null);
        return jdbc.sql(
                        "select u.ended_on, u.ended_into as other, o.name as other_name, " + REACHABLE
                                + "from unit u left join unit o on o.id = u.ended_into where u.id = ? and u.ended_on is not null")
                .param(within)
                .param(within)
                .param(unit.value())
                .query((row, number) -> new End(row.getObject("ended_on", LocalDate.class), other(row)))
                .optional();
    }

    /// Units below that have ended, last ended first.
    public List<Other> endedBelow(UnitId unit) {
        return jdbc.sql(
                        "select id, name from unit where parent = ? and ended_on is not null order by ended_on desc, id")
                .param(unit.value())
                .query((row, number) -> new Other(new UnitId(row.getString("id")), row.getString("name"), true))
                .list();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        Optional<Other> other = other(row);
        Entry entry = new Entry(
                new UnitId(row.getString("unit")),
                What.valueOf(row.getString("what")),
                row.getString("before"),
                row.getString("after"),
                other.map(Other::id));
        Stamp stamp = new Stamp(
                row.getObject("local", LocalDateTime.class),
                Optional.ofNullable(row.getString("who")).orElse(""));
        return new Told(entry, row.getObject("effective_on", LocalDate.class), row.getString("decision"), other, stamp);
    }

    private static Optional<Other> other(ResultSet row) throws SQLException {
        String id = row.getString("other");
        return id == null
                ? Optional.empty()
                : Optional.of(new Other(new UnitId(id), row.getString("other_name"), row.getBoolean("reachable")));
    }
}
