package vn.sotay.admin.storage.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.roster.RosterId;

/// The imports of a subtree, and their clean-up.
public final class RosterImports {
    private static final int PAGE = 20;

    private static final String COLUMNS = """
            select r.id, r.unit, u.name as unit_name, w.name as account_name, r.file_name, r.made_at, r.state, r.notice,
                r.sheet, r.progress, r.total, r.outcome
            from roster_import r join unit u on u.id = r.unit join web_account w on w.id = r.account
            """;

    private final JdbcClient jdbc;

    public RosterImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A file that has come in.
    ///
    /// @param digest tells two files apart
    public record Arrived(UnitId unit, long account, String fileName, String digest) {}

    public RosterId add(Arrived file) {
        return new RosterId(jdbc.sql(
                        "insert into roster_import (unit, account, file_name, digest) values (?, ?, ?, ?) returning id")
                .params(file.unit().value(), file.account(), file.fileName(), file.digest())
                .query(Long.class)
                .single());
    }

    public Optional<RosterImport> find(RosterId id) {
        return jdbc.sql(COLUMNS + "where r.id = ?")
                .param(id.value())
                .query(RosterImports::row)
                .optional();
    }

    /// Where it was made for.
    public Optional<UnitId> unitOf(RosterId id) {
        return jdbc.sql("select unit from roster_import where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(UnitId::new);
    }

    /// The latest first; one more than fits on a page when there are earlier ones.
    ///
    /// @param before only those earlier than this one
    public List<RosterImport> below(UnitId scope, Optional<Long> before) {
        return jdbc.sql(COLUMNS + """
                        join unit_above a on a.unit = r.unit and a.above = ?
                        where r.id < ? order by r.id desc limit ?""")
                .params(scope.value(), before.orElse(Long.MAX_VALUE), PAGE + 1)
                .query(RosterImports::row)
                .list();
    }

    public int page() {
        return PAGE;
    }

    /// Throws away what was read. What was imported stays imported.
    public void discard(RosterId id) {
        forgetRows(List.of(id.value()));
        jdbc.sql("""
                        update roster_import set finished_at = now(),
                            state = case state when 'READ' then 'DISCARDED' when 'CHECKED' then 'DISCARDED' else state end
                        where id = ?""").param(id.value()).update();
    }

    /// Throws away what was read before a time and is not being worked on. Repeated until it says 0.
    public int forget(Instant before) {
        List<Long> old = jdbc.sql("""
                        select distinct r.id from roster_import r
                        where r.made_at < ? and (r.lease_until is null or r.lease_until < now())
                            and (exists (select from roster_sheet s where s.import = r.id)
                                or exists (select from roster_entry e where e.import = r.id)
                                or exists (select from roster_cells c where c.import = r.id))
                        limit 20""")
                .param(before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getLong("id"))
                .list();
        old.forEach(id -> discard(new RosterId(id)));
        return old.size();
    }

    private void forgetRows(List<Long> imports) {
        for (long id : imports) {
            jdbc.sql("delete from roster_cells where import = ?").param(id).update();
            jdbc.sql("delete from roster_entry where import = ?").param(id).update();
            jdbc.sql("delete from roster_sheet where import = ?").param(id).update();
        }
    }

    private static RosterImport row(ResultSet row, int number) throws SQLException {
        int sheet = row.getInt("sheet");
        Optional<Integer> chosen = row.wasNull() ? Optional.empty() : Optional.of(sheet);
        return new RosterImport(
                new RosterId(row.getLong("id")),
                new RosterImport.Origin(
                        new UnitId(row.getString("unit")),
                        row.getString("unit_name"),
                        row.getString("account_name"),
                        row.getString("file_name"),
                        row.getTimestamp("made_at").toInstant()),
                RosterState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("notice")),
                chosen,
                new RosterImport.Progress(row.getInt("progress"), row.getInt("total")),
                RosterJson.counts(row.getString("outcome")));
    }
}
