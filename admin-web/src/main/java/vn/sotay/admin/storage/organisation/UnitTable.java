package vn.sotay.admin.storage.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.language.NaturalOrder;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;

/// A whole subtree as a table, each unit followed by what is below it.
public final class UnitTable {
    private final JdbcClient jdbc;

    /// @param level 1 for the first row
    public record Row(UnitKind kind, String name, String above, int level, UnitTree.Heads members) {}

    private record Listed(String id, String parent, UnitKind kind, String name, UnitTree.Heads own) {}

    public UnitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param top empty for all
    public List<Row> rows(Optional<UnitId> top) {
        List<Listed> units = units(top.map(UnitId::value).orElse(null));
        Map<String, List<Listed>> below = new HashMap<>();
        Map<String, Listed> byId = new HashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        units.forEach(unit -> below.computeIfAbsent(
                        byId.containsKey(unit.parent()) ? unit.parent() : "", above -> new ArrayList<>())
                .add(unit));
        List<Row> rows = new ArrayList<>(units.size());
        lay(below, "", "", 1, rows);
        return rows;
    }

    /// Writes the units below one and returns how many members they have together.
    private static UnitTree.Heads lay(
            Map<String, List<Listed>> below, String id, String name, int level, List<Row> rows) {
        UnitTree.Heads sum = UnitTree.Heads.NONE;
        for (Listed unit : below.getOrDefault(id, List.of())) {
            int place = rows.size();
            rows.add(new Row(unit.kind(), unit.name(), name, level, unit.own()));
            UnitTree.Heads heads = unit.own().plus(lay(below, unit.id(), unit.name(), level + 1, rows));
            rows.set(place, new Row(unit.kind(), unit.name(), name, level, heads));
            sum = sum.plus(heads);
        }
        return sum;
    }

    private List<Listed> units(@Nullable String top) {
        return jdbc.sql("""
                        select u.id, u.parent, u.kind, u.name, n.heads, n.officials
                        from unit u cross join lateral (
                            select count(*) as heads, count(m.official_on) as officials from member m
                            where m.unit = u.id and m.erased_at is null
                                and m.status in ('ACTIVE', 'EXEMPT', 'SUSPENDED', 'INTERRUPTED')) n
                        where u.ended_on is null and (cast(? as text) is null
                            or exists (select 1 from unit_above a where a.unit = u.id and a.above = ?))""").param(top).param(top).query(UnitTable::listed).list().stream()
                .sorted(Comparator.comparing(Listed::name, NaturalOrder.OF_NAMES))
                .toList();
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                row.getString("id"),
                Optional.ofNullable(row.getString("parent")).orElse(""),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                new UnitTree.Heads(row.getLong("heads"), row.getLong("officials")));
    }
}
