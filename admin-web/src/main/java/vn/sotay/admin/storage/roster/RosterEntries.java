package vn.sotay.admin.storage.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.roster.RosterFault;
import vn.sotay.organisation.roster.RosterField;
import vn.sotay.organisation.roster.RosterId;
import vn.sotay.organisation.roster.check.CheckedRow;
import vn.sotay.organisation.roster.check.CheckedRow.Outcome;

/// What the rows of a roster would change.
public final class RosterEntries {
    private static final int PAGE = 25;

    private final JdbcClient jdbc;

    public RosterEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A row, as it is shown before anybody decides.
    ///
    /// @param name  of the person, where the row has a readable one
    /// @param cells as they stand in the file, of the mapped columns in their order
    public record Entry(
            int line,
            String name,
            Map<RosterField, String> before,
            Map<RosterField, String> after,
            List<RosterFault> faults,
            List<String> cells) {}

    public void clear(RosterId id) {
        jdbc.sql("delete from roster_entry where import = ?").param(id.value()).update();
    }

    public void add(RosterId id, List<CheckedRow> rows) {
        jdbc.sql("""
                        insert into roster_entry (import, line, outcome, member, member_version, before, after, faults)
                        select ?, line, outcome, member, version, before, after,
                            coalesce(string_to_array(nullif(faults, ''), chr(31)), '{}')
                        from unnest(?::int[], ?::text[], ?::bigint[], ?::int[], ?::jsonb[], ?::jsonb[], ?::text[])
                            as checked (line, outcome, member, version, before, after, faults)""")
                .param(id.value())
                .param(rows.stream().map(CheckedRow::line).toArray(Integer[]::new))
                .param(texts(rows, row -> row.outcome().name()))
                .param(rows.stream()
                        .map(row ->
                                row.member().map(member -> member.id().value()).orElse(null))
                        .toArray(Long[]::new))
                .param(rows.stream()
                        .map(row -> row.member().map(member -> member.version()).orElse(null))
                        .toArray(Integer[]::new))
                .param(texts(rows, row -> RosterJson.values(row.before())))
                .param(texts(rows, row -> RosterJson.values(row.after())))
                .param(texts(
                        rows,
                        row -> String.join(
                                "\u001F",
                                row.faults().stream().map(RosterFault::written).toList())))
                .update();
    }

    private static String[] texts(List<CheckedRow> rows, Function<CheckedRow, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    /// Counts the rows by what becomes of them, and the members of the units who are not in the roster.
    public void count(RosterId id, UnitId scope) {
        Map<String, Integer> counts = new TreeMap<>();
        jdbc.sql("select outcome, count(*) as rows from roster_entry where import = ? group by outcome")
                .param(id.value())
                .query(row -> {
                    counts.put(Objects.requireNonNull(row.getString("outcome")), row.getInt("rows"));
                });
        counts.put("MISSING", missing(id, scope));
        jdbc.sql("update roster_import set outcome = ?::jsonb where id = ?")
                .params(RosterJson.write(counts), id.value())
                .update();
    }

    private int missing(RosterId id, UnitId scope) {
        return jdbc.sql("""
                        select count(*) from member m join unit_above a on a.unit = m.unit and a.above = ?
                        where m.erased_at is null and m.status in ('ACTIVE', 'EXEMPT', 'SUSPENDED', 'INTERRUPTED')
                            and not exists (select from roster_entry e where e.import = ? and e.member = m.id)""")
                .params(scope.value(), id.value())
                .query(Integer.class)
                .single();
    }

    /// One more than fits on a page when there are later ones.
    public List<Entry> after(RosterId id, Outcome outcome, int line) {
        return jdbc.sql("""
                        select e.line, e.before, e.after, e.faults, m.full_name, coalesce(c.cells, '{}') as cells
                        from roster_entry e left join member m on m.id = e.member
                            left join roster_import r on r.id = e.import
                            left join roster_cells c on c.import = e.import and c.sheet = r.sheet and c.line = e.line
                        where e.import = ? and e.outcome = ? and e.line > ? order by e.line limit ?""")
                .params(id.value(), outcome.name(), line, PAGE + 1)
                .query(RosterEntries::entry)
                .list();
    }

    public int page() {
        return PAGE;
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        Map<RosterField, String> after = RosterJson.values(row.getString("after"));
        String known = row.getString("full_name");
        return new Entry(
                row.getInt("line"),
                known == null ? after.getOrDefault(RosterField.FULL_NAME, "") : known,
                RosterJson.values(row.getString("before")),
                after,
                faults(row),
                List.of((String[]) row.getArray("cells").getArray()));
    }

    static List<RosterFault> faults(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("faults").getArray())
                .map(RosterFault::read)
                .toList();
    }

    /// How often each kind of fault occurs, the most frequent first.
    public Map<RosterFault, Integer> faultKinds(RosterId id) {
        Map<RosterFault, Integer> kinds = new LinkedHashMap<>();
        jdbc.sql("""
                        select split_part(fault, '|', 1) || '|' || split_part(fault, '|', 2) || '|' as kind, count(*) as rows
                        from roster_entry e, unnest(e.faults) as fault
                        where e.import = ? and e.outcome = 'FAULTY' group by kind order by rows desc, kind""").param(id.value()).query(row -> {
            kinds.put(RosterFault.read(Objects.requireNonNull(row.getString("kind"))), row.getInt("rows"));
        });
        return kinds;
    }

    public boolean hasFaulty(RosterId id) {
        return jdbc.sql("select exists (select from roster_entry where import = ? and outcome = 'FAULTY')")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    public Map<String, String> unitNames(Set<String> units) {
        return jdbc
                .sql("select id, short_name from unit where id = any (?::text[])")
                .param(units.toArray(String[]::new))
                .query((row, number) -> List.of(row.getString("id"), row.getString("short_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(List::getFirst, List::getLast));
    }
}
