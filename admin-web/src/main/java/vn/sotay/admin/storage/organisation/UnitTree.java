package vn.sotay.admin.storage.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.language.NaturalOrder;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;

/// The tree as it is looked at: level by level, with numbers of members. Ended units are not in it.
public final class UnitTree {
    private static final Comparator<Row> AS_PEOPLE_COUNT = Comparator.comparing(Row::name, NaturalOrder.OF_NAMES);

    private static final String ROW = "select u.id, u.kind, u.name,"
            + " (select count(*) from unit c where c.parent = u.id and c.ended_on is null) as children from unit u ";

    private final JdbcClient jdbc;

    /// @param children directly below
    /// @param members of it and of all below it
    public record Row(UnitId id, UnitKind kind, String name, int children, Heads members) {
        Row with(Heads counted) {
            return new Row(id, kind, name, children, counted);
        }
    }

    /// @param full how many of all are full members
    public record Heads(long all, long full) {
        public static final Heads NONE = new Heads(0, 0);

        Heads plus(Heads more) {
            return new Heads(all + more.all, full + more.full);
        }

        public long probationary() {
            return all - full;
        }
    }

    public UnitTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What stands at the top, for whoever sees everything.
    public List<Row> roots() {
        return counted(jdbc.sql(ROW + "where u.parent is null and u.ended_on is null")
                .query(UnitTree::row)
                .list());
    }

    /// Directly below the unit, "số 2" before "số 10".
    public List<Row> below(UnitId unit) {
        return counted(jdbc.sql(ROW + "where u.parent = ? and u.ended_on is null")
                .param(unit.value())
                .query(UnitTree::row)
                .list());
    }

    public Optional<Row> row(UnitId unit) {
        return counted(jdbc.sql(ROW + "where u.id = ?")
                        .param(unit.value())
                        .query(UnitTree::row)
                        .list())
                .stream()
                .findFirst();
    }

    /// Members of each of the units and of all below it. One index is read, the members' table is not.
    private List<Row> counted(List<Row> rows) {
        Map<UnitId, Heads> heads = heads(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> row.with(heads.getOrDefault(row.id(), Heads.NONE)))
                .sorted(AS_PEOPLE_COUNT)
                .toList();
    }

    private Map<UnitId, Heads> heads(List<UnitId> units) {
        Map<UnitId, Heads> heads = new HashMap<>();
        jdbc.sql("""
                        select a.above, sum(n.heads) as heads, sum(n.officials) as officials
                        from unit_above a
                        cross join lateral (
                            select count(*) as heads, count(m.official_on) as officials from member m
                            where m.unit = a.unit and m.erased_at is null
                                and m.status in ('ACTIVE', 'EXEMPT', 'SUSPENDED', 'INTERRUPTED')) n
                        where a.above = any (?) group by a.above""")
                .param(units.stream().map(UnitId::value).toArray(String[]::new))
                .query(row -> {
                    heads.put(
                            new UnitId(row.getString("above")),
                            new Heads(row.getLong("heads"), row.getLong("officials")));
                });
        return heads;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new UnitId(row.getString("id")),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getInt("children"),
                Heads.NONE);
    }
}
